using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;

namespace Send.Framework.Validation.Frames;

// What the rules made of it so far.
internal sealed partial class Frame
{
    public InspectionFramework? KnownFramework;
    public InspectionKind? KnownKind;

    /// <summary>The remit of the provider, where the edition has it.</summary>
    public Remit? KnownRemit;

    /// <summary>The codes of the authority, where they are codes.</summary>
    public DfeCode KnownDfeCode;
    public GssCode KnownGssCode;

    /// <summary>The record that the authority's codes lead to, when they lead to one.</summary>
    public AuthorityRecord? AuthorityRecord;

    /// <summary>Whether the authority has a name that may be one.</summary>
    public bool HasAuthorityName;

    /// <summary>Whether that name is the one of the record, letter by letter.</summary>
    public bool HasNameOfRecord;

    /// <summary>The questions that have an answer, in the order of the document.</summary>
    public Slots<FrameAnswer> Answers = new();

    /// <summary>
    /// A grade that a misspelt one was probably meant to be. The document is invalid already; supposing it lets the rules that depend on
    /// the answer speak at once, instead of after the spelling is corrected.
    /// </summary>
    public (string Question, Grade Grade)? Supposed;

    /// <summary>Whether nothing was found in the responsible bodies that were judged last.</summary>
    public bool BodiesAreFree;

    /// <summary>Whether the kind of every improvement area is known, so that what is missing can be counted.</summary>
    public bool AreasAreCountable = true;

    /// <summary>How many improvement areas have a kind, a number and a text that may be those of an area.</summary>
    public int AreaCount;

    public Activity? KnownResponse;

    private void ClearVerdict()
    {
        (KnownFramework, KnownKind, AuthorityRecord, Supposed, KnownResponse) = (null, null, null, null, null);
        KnownRemit = null;
        (KnownDfeCode, KnownGssCode, HasAuthorityName, HasNameOfRecord) = (default, default, false, false);
        (BodiesAreFree, AreasAreCountable, AreaCount) = (false, true, 0);
        Answers.Clear();
    }
}

/// <summary>An answer that holds.</summary>
internal struct FrameAnswer
{
    public Question Question;
    public ReadJudgement Judgement;

    /// <summary>The place of the entry that gives it.</summary>
    public int Entry;
}
