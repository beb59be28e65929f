using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;

namespace Send.Framework.Validation.Frames;

/// <summary>An integrated care board of a document, and what the rules made of it.</summary>
internal struct FrameBoard
{
    public FramePart Part;
    public FrameText Name;
    public FrameText OdsCode;

    /// <summary>The code, where it is one.</summary>
    public OdsCode Code;

    /// <summary>Whether there is a name that may be one.</summary>
    public bool HasName;

    /// <summary>Whether the name is that of the record, letter by letter.</summary>
    public bool HasNameOfRecord;

    /// <summary>Whether the board is named at all.</summary>
    public bool IsNamed;

    public IntegratedCareBoardRecord? Record;
}

/// <summary>Another partner of a document.</summary>
internal struct FramePartner
{
    public FramePart Part;
    public FrameText Name;
    public FrameText Role;
    public PartnerRole? KnownRole;
}

/// <summary>A responsible body of a document.</summary>
internal struct FrameBody
{
    public FramePart Part;
    public FrameText Role;
    public FrameText Name;
    public ResponsibleRole? KnownRole;

    /// <summary>Whose name it is: that of the partnership's authority, or of the board at this place, counted from two; 0 for
    /// nobody's.</summary>
    public int SameAs;

    /// <summary>The same body as it stands so many bytes further on.</summary>
    public readonly FrameBody MovedBy(int bytes) => this with
    {
        Part = new(Part.State, Part.Offset + bytes),
        Role = Role.MovedBy(bytes),
        Name = Name.MovedBy(bytes),
    };
}

/// <summary>A theme of a document, and what the rules made of it.</summary>
internal struct FrameTheme
{
    public FrameText Text;
    public KnownTheme? Known;
}

/// <summary>A judgement of a document, and what the rules made of it.</summary>
internal struct FrameJudgement
{
    public FramePart Part;
    public FrameText Grade;
    public FrameText Absent;
    public FrameText Raw;
    public FrameText Number;
    public FrameText Narrative;
    public FrameText Dialect;
    public FrameDecimal Points;
    public FrameDecimal Maximum;

    /// <summary>Whether there is a grade and nothing beside it.</summary>
    public readonly bool IsOneWord =>
        Grade.IsGiven && Absent.IsMissing && Raw.IsMissing && Number.IsMissing && Narrative.IsMissing && Dialect.IsMissing
        && Points.IsMissing && Maximum.IsMissing;
}

/// <summary>A question of a document with what stands beside it.</summary>
internal struct FrameEntry
{
    public FrameText Question;
    public FrameJudgement Judgement;
}

/// <summary>A judgement that holds: a grade, a reason why there is none, or prose.</summary>
internal readonly record struct ReadJudgement(Grade? Grade, AbsenceReason Absence = AbsenceReason.NotStated, SourceDialect? Dialect = null);

/// <summary>An improvement area of a document, and what the rules made of it.</summary>
internal struct FrameArea
{
    public FramePart Part;
    public FrameText Kind;
    public FrameNumber Number;
    public FrameText Text;
    public FrameRange Points;
    public FrameRange Responsible;
    public FrameRange Themes;

    /// <summary>How many bytes further on its responsible bodies stand than those of an earlier area, which are the same, letter by letter,
    /// and were not read again; 0 where they are its own.</summary>
    public int ResponsibleShift;

    /// <summary>The place of its progress in the frame's list, counted from one; 0 where there is none.</summary>
    public int Progress;

    public ImprovementAreaKind? KnownKind;

    /// <summary>Its progress, where that is a judgement.</summary>
    public ReadJudgement? ReadProgress;

    /// <summary>Whether kind, number and text may be those of an area.</summary>
    public bool IsArea;
}
