namespace Send.Framework.Validation;

/// <summary>The places in the lists of an inspection document.</summary>
internal static class Places
{
    private const string Boards = "/partnership/integratedCareBoards/";
    private const string Partners = "/partnership/partners/";
    private const string Areas = "/improvementAreas/";

    public static PlaceForm Board { get; } = new(Boards);

    public static PlaceForm BoardName { get; } = new(Boards, "/name");

    public static PlaceForm BoardCode { get; } = new(Boards, "/odsCode");

    public static PlaceForm Partner { get; } = new(Partners);

    public static PlaceForm PartnerName { get; } = new(Partners, "/name");

    public static PlaceForm PartnerRole { get; } = new(Partners, "/role");

    public static PlaceForm Area { get; } = new(Areas);

    public static PlaceForm AreaKind { get; } = new(Areas, "/kind");

    public static PlaceForm AreaNumber { get; } = new(Areas, "/number");

    public static PlaceForm AreaText { get; } = new(Areas, "/text");

    public static PlaceForm AreaProgress { get; } = new(Areas, "/progress");

    public static PlaceForm Points { get; } = new(Areas, "/points");

    public static PlaceForm Point { get; } = new(Areas, "/points/");

    public static PlaceForm Themes { get; } = new(Areas, "/themes");

    public static PlaceForm Theme { get; } = new(Areas, "/themes/");

    public static PlaceForm Responsible { get; } = new(Areas, "/responsible");

    public static PlaceForm Body { get; } = new(Areas, "/responsible/");

    public static PlaceForm BodyRole { get; } = new(Areas, "/responsible/", "/role");

    public static PlaceForm BodyName { get; } = new(Areas, "/responsible/", "/name");
}
