namespace Send.Framework.Frameworks.Editions;

/// <summary>The bodies that have to act after inspections of schools, settings and services.</summary>
internal static class EducationAddressees
{
    public static Addressee Ofsted { get; } = new("ofsted", "Ofsted");

    public static Addressee IndependentSchoolsInspectorate { get; } = new("independent-schools-inspectorate", "the Independent Schools Inspectorate");

    public static Addressee Estyn { get; } = new("estyn", "Estyn");

    public static Addressee EducationScotland { get; } = new("education-scotland", "Education Scotland");

    public static Addressee EducationAndTrainingInspectorate { get; } =
        new("education-and-training-inspectorate", "the Education and Training Inspectorate");

    public static Addressee GoverningBody { get; } = new("governing-body", "the governing body or management committee");

    public static Addressee RegisteredPerson { get; } = new("registered-person", "the registered person or responsible individual");

    public static Addressee ServiceProvider { get; } = new("service-provider", "the service provider");
}
