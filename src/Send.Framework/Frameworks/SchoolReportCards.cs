using Send.Framework.Frameworks.Editions;
using Send.Framework.Judgements;

namespace Send.Framework.Frameworks;

/// <summary>
/// The vocabulary of Ofsted's report cards for state-funded schools in England as names: edition, kinds of inspection, questions and grades.
/// A misspelt name does not compile.
/// </summary>
/// <remarks>Kinds and questions are codes; a grade belongs to one scale, so it is the grade itself.</remarks>
public static class SchoolReportCards
{
    /// <summary>The code shared with the edition of 2019, which report cards replaced: <see cref="EducationInspection.Family"/>.</summary>
    public const string Family = EducationInspection.Family;

    /// <summary>The framework in force from 10 November 2025.</summary>
    public static InspectionFramework Edition2025 => SchoolReportCards2025.Framework;

    /// <summary>The codes of the kinds of inspection.</summary>
    public static class Kinds
    {
        /// <summary>A full inspection: a report card with a grade for each area.</summary>
        public const string Full = "full";

        /// <summary>A visit under a monitoring programme.</summary>
        public const string Monitoring = "monitoring";

        /// <summary>A visit outside any programme that looks at one aspect.</summary>
        public const string FocusedMonitoring = "focused-monitoring";
    }

    /// <summary>The codes of the questions, the names of the members of <c>judgements</c> in a document.</summary>
    public static class Questions
    {
        /// <summary>Inclusion.</summary>
        public const string Inclusion = "inclusion";

        /// <summary>Curriculum and teaching.</summary>
        public const string CurriculumAndTeaching = "curriculum-and-teaching";

        /// <summary>Achievement.</summary>
        public const string Achievement = "achievement";

        /// <summary>Attendance and behaviour.</summary>
        public const string AttendanceAndBehaviour = "attendance-and-behaviour";

        /// <summary>Personal development and well-being.</summary>
        public const string PersonalDevelopmentAndWellBeing = "personal-development-and-well-being";

        /// <summary>Leadership and governance.</summary>
        public const string LeadershipAndGovernance = "leadership-and-governance";

        /// <summary>Early years, where the school has them.</summary>
        public const string EarlyYears = "early-years";

        /// <summary>Post-16 provision, where the school has it.</summary>
        public const string Post16Provision = "post-16-provision";

        /// <summary>Whether the safeguarding standards are met.</summary>
        public const string Safeguarding = "safeguarding";
    }

    /// <summary>The five grades of an area.</summary>
    public static class Grades
    {
        /// <summary>The scale that the five are on, strongest first.</summary>
        public static JudgementScale Scale => ReportCardScales.FivePoint;

        /// <summary>Exceptional.</summary>
        public static Grade Exceptional { get; } = Scale.Get("exceptional");

        /// <summary>Strong standard.</summary>
        public static Grade StrongStandard { get; } = Scale.Get("strong-standard");

        /// <summary>Expected standard.</summary>
        public static Grade ExpectedStandard { get; } = Scale.Get("expected-standard");

        /// <summary>Needs attention.</summary>
        public static Grade NeedsAttention { get; } = Scale.Get("needs-attention");

        /// <summary>Urgent improvement.</summary>
        public static Grade UrgentImprovement { get; } = Scale.Get("urgent-improvement");
    }

    /// <summary>The two answers on safeguarding.</summary>
    public static class Safeguarding
    {
        /// <summary>The scale that both are on.</summary>
        public static JudgementScale Scale => ReportCardScales.Safeguarding;

        /// <summary>The safeguarding standards are met.</summary>
        public static Grade Met { get; } = Scale.Get("met");

        /// <summary>The safeguarding standards are not met.</summary>
        public static Grade NotMet { get; } = Scale.Get("not-met");
    }
}
