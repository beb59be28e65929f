using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>One document under judgement: what it says, what it is judged against, and what the rules have made of it so far.</summary>
/// <remarks>Each rule reads the frame once and leaves what it found there, so that a valid document is not gone through again.</remarks>
/// <param name="utf8">The text that the document was read from; empty when a program put it together.</param>
/// <param name="frame">The document.</param>
/// <param name="catalogue">The editions that it may belong to.</param>
/// <param name="options">How to judge.</param>
/// <param name="rootOffset">The byte offset of the document's object, or -1.</param>
internal readonly ref struct RuleContext(
    ReadOnlySpan<byte> utf8, Frame frame, FrameworkCatalogue catalogue, ValidationOptions options, int rootOffset)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;

    public Frame Frame { get; } = frame;

    public FrameworkCatalogue Catalogue { get; } = catalogue;

    public ValidationOptions Options { get; } = options;

    public int RootOffset { get; } = rootOffset;

    public FindingSink Sink => Frame.Sink;

    public GivenDates Dates => new(Frame);

    public InspectionFramework? Framework => Frame.KnownFramework;

    public InspectionKind? Kind => Frame.KnownKind;

    /// <summary>The bytes of a text.</summary>
    public ReadOnlySpan<byte> Bytes(in FrameText text) => Frame.Bytes(text, _utf8);

    /// <summary>The text as a string.</summary>
    public string StringOf(in FrameText text) => Frame.StringOf(text, _utf8);

    /// <summary>The text as a message quotes it.</summary>
    public Said Said(in FrameText text) =>
        text.Original >= 0 ? Validation.Said.Of(Frame.StringOf(text, _utf8)) : Validation.Said.Of(Bytes(text));

    /// <summary>Whether the text is this one, letter by letter.</summary>
    public bool Is(in FrameText text, string other) => Utf8Text.Is(Bytes(text), other);

    /// <summary>Whether two texts are the same.</summary>
    public bool Same(in FrameText left, in FrameText right) => Bytes(left).SequenceEqual(Bytes(right));

    /// <summary>The grade with which a question was answered, or was probably meant to be.</summary>
    public Grade? GradeOf(string question) => GradeOf(Frame, question);

    /// <summary>Whether a condition is met.</summary>
    public Met Meets(RuleCondition condition)
    {
        var facts = new Facts(Frame);
        return condition.Meets(Kind, in facts);
    }

    private static Grade? GradeOf(Frame frame, string question)
    {
        foreach (ref readonly var answer in frame.Answers.All)
        {
            if (answer.Question.Code == question)
            {
                return answer.Judgement.Grade;
            }
        }

        return frame.Supposed is { } supposed && supposed.Question == question ? supposed.Grade : null;
    }

    private readonly struct Facts(Frame frame) : IConditionFacts
    {
        public string? Remit => frame.KnownRemit?.Code;

        public LocalDate? Started => new GivenDates(frame).Started;

        public Grade? GradeOf(string question) => RuleContext.GradeOf(frame, question);

        public Met AnyProgress(RuleCondition condition)
        {
            var known = frame.AreaCount > 0;
            foreach (ref readonly var area in frame.Areas.All)
            {
                if (!area.IsArea)
                {
                    continue;
                }

                if (area.ReadProgress?.Grade is not { } progress)
                {
                    known = false;
                }
                else if (condition.Accepts(progress))
                {
                    return Met.Yes;
                }
            }

            return known ? Met.No : Met.NotKnown;
        }
    }
}
