namespace Send.Framework.Tests.Reports;

/// <summary>Words to compose reports from: the formal variants of rulebook and reports, and sentences of our own between them.</summary>
internal static class ComposerWords
{
    public static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    public static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six"];

    public static readonly string[] Filler =
    [
        "Services in the area have changed hands more than once since the last visit.",
        "Most families who replied to the survey had heard of the local offer.",
        "Schools, nurseries and colleges meet each month to plan moves between settings.",
        "A new team answers calls from parents and carers on the day they ring.",
        "Some plans are out of date, and some are written in words that families do not use.",
        "Young people helped to choose the furniture of the new centre.",
        "Waiting times for first appointments are published and come down slowly.",
        "Staff turnover has been high, though it is lower than it was.",
    ];

    // With the number of bodies that the words name; "leaders" may be anybody's.
    public static readonly (string Words, int Bodies)[] AreaOpenings =
    [
        ("Leaders across the partnership should", 1), ("Leaders across the partnership need to", 1), ("Health leaders must", 1),
        ("The local area partnership should", 1), ("The partnership needs to", 1), ("Leaders from education, health and social care should", 3),
        ("Local authority leaders should", 1), ("Leaders from the local authority must", 1), ("Area leaders need to", 0), ("Leaders should", 0),
        ("The local area partnership and its partners should", 0), ("Leaders in the ICB and the LA should", 0),
    ];

    public static readonly string[] AreaVerbs =
    [
        "shorten the time that children wait for a first appointment with a therapist",
        "agree who keeps plans up to date after an annual review and check that it is done",
        "tell families early what will happen when their child leaves school",
        "share one set of figures and use it when places are planned",
        "make sure that every plan says in plain words what each service will do",
        "plan with young people for housing, work and health after the age of eighteen",
    ];

    public static readonly string[] SecondSentences =
    [
        "They should write down how they will know that it has worked.",
        "This includes families who do not use the internet.",
        "It should not depend on where a family lives.",
    ];

    public static readonly string[] Points =
    [
        "faster decisions about requests for assessment", "clear words about what happens next", "regular checks by someone who did not write the plan",
        "the same support in every district",
    ];

    public static readonly Dictionary<string, string[]> Outcomes = new()
    {
        ["typically-positive"] =
        [
            "The local area partnership's arrangements typically lead to positive experiences and outcomes for children and young people with special educational needs and/or disabilities (SEND). The local area partnership is taking action where improvements are needed.",
            "The local area partnership's special educational needs and/or disabilities (SEND) arrangements typically lead to positive experiences and outcomes for children and young people with SEND. The local area partnership is taking action where improvements are needed.",
            "The local area partnership's special educational needs and/or disability (SEND) arrangements typically lead to positive experiences and outcomes for children and young people with SEND. The local area partnership is taking action where improvements are needed.",
            "The local area partnership's SEND arrangements typically lead to positive experiences and outcomes for children and young people with SEND. The local area partnership is taking action where improvements are needed.",
        ],
        ["inconsistent"] =
        [
            "The local area partnership's arrangements lead to inconsistent experiences and outcomes for children and young people with special educational needs and/or disabilities (SEND). The local area partnership must work jointly to make improvements.",
            "The local area partnership's arrangements lead to inconsistent experiences and outcomes for children and young people with special educational needs and/disabilities (SEND). The local area partnership must work jointly to make improvements.",
            "The local area partnership's SEND arrangements lead to inconsistent experiences and outcomes for children and young people. The local area partnership must work jointly to make improvements.",
        ],
        ["systemic-failings"] =
        [
            "There are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children and young people with special educational needs and/or disabilities (SEND), which the local area partnership must address urgently.",
            "There are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children and young people with SEND which the local area partnership must address urgently.",
        ],
    };

    public static readonly string[] Askers =
    [
        "Ofsted and CQC", "Ofsted and the CQC", "The CQC and Ofsted", "Ofsted and Care Quality Commission (CQC)", "Ofsted and the Care Quality Commission (CQC)",
        "Ofsted and the Care Quality Commission", "Ofsted and the Quality Care Commission (CQC)", "As a result of this inspection, Ofsted and the CQC",
    ];

    public static readonly string[] Requirers =
    [
        "HMCI", "HM Chief Inspector", "His Majesty's Chief Inspector", "His Majesty's Chief Inspector of Education, Children's Services and Skills (HMCI)", "His Majesty's Chief Inspector (HMCI)", "As a result of this inspection, HMCI", "HM'I",
        "As a result of this inspection, His Majesty's Chief Inspector (HMCI)", "As a result of this inspection His Majesty's Chief Inspector",
    ];

    public static readonly string[] NextNouns = ["full area SEND inspection", "full Area SEND inspection", "full inspection", "area SEND inspection"];

    public static readonly string[] NextVerbs =
    [
        "will be within approximately", "will take place within approximately", "will be within", "will be within about", "will be carried out within the next",
    ];
}
