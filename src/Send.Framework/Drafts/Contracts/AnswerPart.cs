using System.Collections.Immutable;
using Send.Framework.Frameworks;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Drafts.Contracts;

/// <summary>A judgement under the name of a question.</summary>
internal readonly struct AnswerPart(Spot at) : IPart<AnswerPart>
{
    /// <summary>The name, and the question that it is one of.</summary>
    public CodeField<Question> Question => new(at.Name!);

    public JudgementPart Judgement => new(at);

    static AnswerPart IPart<AnswerPart>.At(Spot spot) => new(spot);

    public static implicit operator Spot(AnswerPart part) => part.Judgement;

    public static void Put(Spot at, Field<ImmutableArray<JudgementEntry>> from)
    {
        if (!at.PutState(from))
        {
            return;
        }

        var entries = at.OpenList(from.Offset);
        foreach (var entry in from.Value.IsDefault ? [] : from.Value)
        {
            if (entry is null)
            {
                entries.AddNamed();
            }
            else
            {
                new JudgementPart(entries.Add(entry.Question)).Put(entry.Judgement);
            }
        }
    }

    public static Field<ImmutableArray<JudgementEntry>> ToField(ItemsOf<AnswerPart> from)
    {
        var entries = ImmutableArray.CreateBuilder<JudgementEntry>(from.Count);
        foreach (var answer in from)
        {
            entries.Add(new(answer.Question.Text.ToField().Value, answer.Judgement.ToField()));
        }

        return new(from.At.State, from.IsGiven ? entries.MoveToImmutable() : default, from.At.Offset);
    }
}
