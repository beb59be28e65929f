using Send.Framework.Frameworks.Editions;
using Send.Framework.Judgements;

namespace Send.Framework.Frameworks;

/// <summary>
/// The vocabulary of Ofsted's education inspection framework of 2019 as names: edition, remits, kinds of inspection, questions and grades.
/// A misspelt name does not compile. What schools are inspected under since November 2025 is <see cref="SchoolReportCards"/>.
/// </summary>
/// <remarks>Remits, kinds and questions are codes; a grade belongs to one scale, so it is the grade itself.</remarks>
public static class EducationInspection
{
    /// <summary>The code shared by the successive editions.</summary>
    public const string Family = "education-inspection";

    /// <summary>The framework in force from September 2019 to 9 November 2025.</summary>
    public static InspectionFramework Edition2019 => EducationInspection2019.Framework;

    /// <summary>The codes of the remits: which sort of provider was inspected.</summary>
    public static class Remits
    {
        /// <summary>A state-funded school.</summary>
        public const string StateFundedSchool = "state-funded-school";

        /// <summary>A provider of further education and skills.</summary>
        public const string FurtherEducationAndSkills = "further-education-and-skills";

        /// <summary>A registered early years setting.</summary>
        public const string EarlyYears = "early-years";

        /// <summary>A non-association independent school.</summary>
        public const string IndependentSchool = "independent-school";
    }

    /// <summary>The codes of the kinds of inspection.</summary>
    public static class Kinds
    {
        /// <summary>A graded inspection, for schools under section 5.</summary>
        public const string Graded = "graded";

        /// <summary>An ungraded inspection of a school, under section 8.</summary>
        public const string Ungraded = "ungraded";

        /// <summary>A monitoring inspection.</summary>
        public const string Monitoring = "monitoring";
    }

    /// <summary>The codes of the questions, the names of the members of <c>judgements</c> in a document.</summary>
    public static class Questions
    {
        /// <summary>Overall effectiveness; for state-funded schools until 1 September 2024.</summary>
        public const string OverallEffectiveness = "overall-effectiveness";

        /// <summary>Quality of education.</summary>
        public const string QualityOfEducation = "quality-of-education";

        /// <summary>Behaviour and attitudes.</summary>
        public const string BehaviourAndAttitudes = "behaviour-and-attitudes";

        /// <summary>Personal development.</summary>
        public const string PersonalDevelopment = "personal-development";

        /// <summary>Leadership and management.</summary>
        public const string LeadershipAndManagement = "leadership-and-management";

        /// <summary>Early years provision of a school.</summary>
        public const string EarlyYearsProvision = "early-years-provision";

        /// <summary>Sixth form provision of a school.</summary>
        public const string SixthFormProvision = "sixth-form-provision";

        /// <summary>Whether safeguarding is effective.</summary>
        public const string Safeguarding = "safeguarding";

        /// <summary>The contribution to meeting skills needs, in further education.</summary>
        public const string SkillsContribution = "skills-contribution";

        /// <summary>Whether the independent school standards are met.</summary>
        public const string IndependentSchoolStandards = "independent-school-standards";

        /// <summary>The category of concern that the report of a school states.</summary>
        public const string CategoryOfConcern = "category-of-concern";

        /// <summary>The sentence of an ungraded inspection.</summary>
        public const string Outcome = "outcome";
    }

    /// <summary>The four grades of a key judgement.</summary>
    public static class Grades
    {
        /// <summary>The scale that the four are on, strongest first.</summary>
        public static JudgementScale Scale => EducationInspection2019.FourPoint;

        /// <summary>Outstanding.</summary>
        public static Grade Outstanding { get; } = Scale.Get("outstanding");

        /// <summary>Good.</summary>
        public static Grade Good { get; } = Scale.Get("good");

        /// <summary>Requires improvement.</summary>
        public static Grade RequiresImprovement { get; } = Scale.Get("requires-improvement");

        /// <summary>Inadequate.</summary>
        public static Grade Inadequate { get; } = Scale.Get("inadequate");
    }

    /// <summary>The two answers on safeguarding.</summary>
    public static class Safeguarding
    {
        /// <summary>The scale that both are on.</summary>
        public static JudgementScale Scale => EducationInspection2019.SafeguardingScale;

        /// <summary>Safeguarding is effective.</summary>
        public static Grade Effective { get; } = Scale.Get("effective");

        /// <summary>Safeguarding is not effective.</summary>
        public static Grade NotEffective { get; } = Scale.Get("not-effective");
    }

    /// <summary>The three answers on the contribution of a further education provider to meeting skills needs.</summary>
    public static class SkillsContributions
    {
        /// <summary>The scale that the three are on, strongest first.</summary>
        public static JudgementScale Scale => EducationInspection2019.SkillsScale;

        /// <summary>Strong.</summary>
        public static Grade Strong { get; } = Scale.Get("strong");

        /// <summary>Reasonable.</summary>
        public static Grade Reasonable { get; } = Scale.Get("reasonable");

        /// <summary>Limited.</summary>
        public static Grade Limited { get; } = Scale.Get("limited");
    }

    /// <summary>The two answers on the independent school standards.</summary>
    public static class IndependentSchoolStandards
    {
        /// <summary>The scale that both are on.</summary>
        public static JudgementScale Scale => EducationInspection2019.IndependentStandardsScale;

        /// <summary>The standards are met.</summary>
        public static Grade Met { get; } = Scale.Get("met");

        /// <summary>The standards are not met.</summary>
        public static Grade NotMet { get; } = Scale.Get("not-met");
    }

    /// <summary>The categories of concern that a report may state. They have no order.</summary>
    public static class CategoriesOfConcern
    {
        /// <summary>The scale that the three are on.</summary>
        public static JudgementScale Scale => EducationInspection2019.CategoryScale;

        /// <summary>The school requires special measures.</summary>
        public static Grade SpecialMeasures { get; } = Scale.Get("special-measures");

        /// <summary>The school has serious weaknesses.</summary>
        public static Grade SeriousWeaknesses { get; } = Scale.Get("serious-weaknesses");

        /// <summary>The school has a notice to improve.</summary>
        public static Grade NoticeToImprove { get; } = Scale.Get("notice-to-improve");
    }

    /// <summary>The sentences of an ungraded inspection of a school. They have no order: none is a grade of the school.</summary>
    public static class UngradedOutcomes
    {
        /// <summary>The scale that they are on.</summary>
        public static JudgementScale Scale => EducationInspection2019.UngradedScale;

        /// <summary>The school remains outstanding.</summary>
        public static Grade RemainsOutstanding { get; } = Scale.Get("remains-outstanding");

        /// <summary>The school remains outstanding, with concerns.</summary>
        public static Grade RemainsOutstandingWithConcerns { get; } = Scale.Get("remains-outstanding-with-concerns");

        /// <summary>The school remains good.</summary>
        public static Grade RemainsGood { get; } = Scale.Get("remains-good");

        /// <summary>The school remains good and is improving.</summary>
        public static Grade RemainsGoodAndImproving { get; } = Scale.Get("remains-good-and-improving");

        /// <summary>The school remains good, with concerns.</summary>
        public static Grade RemainsGoodWithConcerns { get; } = Scale.Get("remains-good-with-concerns");

        /// <summary>Standards are maintained.</summary>
        public static Grade StandardsMaintained { get; } = Scale.Get("standards-maintained");

        /// <summary>The school has improved significantly.</summary>
        public static Grade ImprovedSignificantly { get; } = Scale.Get("improved-significantly");

        /// <summary>Some aspects are not as strong as before.</summary>
        public static Grade SomeAspectsNotAsStrong { get; } = Scale.Get("some-aspects-not-as-strong");
    }
}
