using System.Collections.Immutable;
using NodaTime;

namespace Send.Framework.Partnerships;

/// <summary>Finds places by name, the most literal reading first: the whole name, then the name proper, then its first words.</summary>
internal sealed class NameIndex<T>
    where T : class
{
    private const int MostNear = 5;
    private const int LongestAbbreviation = 8;

    private readonly NameGrammar _grammar;
    private readonly Dictionary<string, ImmutableArray<T>> _byWholeName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<T>> _byCore = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, ImmutableArray<T>>> _byInitials;

    public NameIndex(IEnumerable<T> records, Func<T, IEnumerable<string>> namesOf, NameGrammar grammar)
    {
        _grammar = grammar;
        _byInitials = new(WithInitials);
        foreach (var record in records)
        {
            foreach (var name in namesOf(record))
            {
                var folded = FoldedName.Of(name);
                if (folded.Length > 0)
                {
                    Add(_byWholeName, folded, record);
                    Add(_byCore, grammar.Core(folded), record);
                }
            }
        }
    }

    public LookupResult<T> Find(
        ReadOnlySpan<char> name, LocalDate? on, Func<T, LocalDate, bool> isInForce, Func<T, LocalDate, LookupResult<T>> judge)
    {
        var folded = FoldedName.Of(name);
        var answers = folded.Length == 0 ? [] : Answers(folded);
        if (answers.IsEmpty && WithoutAbbreviations(name) is { } plain && FoldedName.Of(plain) is { Length: > 0 } shorter)
        {
            folded = shorter;
            answers = Answers(folded);
        }

        if (answers.IsEmpty)
        {
            return new(LookupOutcome.NotFound, null, folded.Length == 0 ? [] : NearTo(_grammar.Core(folded)));
        }

        if (on is { } date)
        {
            var inForce = answers.RemoveAll(record => !isInForce(record, date));
            if (inForce.IsEmpty && answers is [var ended])
            {
                return judge(ended, date);
            }

            answers = inForce.IsEmpty ? answers : inForce;
        }

        return answers is [var only] ? new(LookupOutcome.Found, only, []) : new(LookupOutcome.Ambiguous, null, answers);
    }

    // Reports put the abbreviation behind a name in brackets: "Bath and North East Somerset, Swindon and Wiltshire (BSW)".
    private static string? WithoutAbbreviations(ReadOnlySpan<char> name)
    {
        var plain = name.ToString();
        for (var open = plain.IndexOf('('); open >= 0; open = plain.IndexOf('(', open))
        {
            var close = plain.IndexOf(')', open);
            if (close - open is >= 3 and <= LongestAbbreviation + 1 && plain.AsSpan(open + 1, close - open - 1).IndexOfAnyExceptInRange('A', 'Z') < 0)
            {
                plain = plain.Remove(open, close - open + 1);
            }
            else
            {
                open++;
            }
        }

        return plain.Length < name.Length ? plain : null;
    }

    private ImmutableArray<T> Answers(string folded)
    {
        if (_byWholeName.TryGetValue(folded, out var whole))
        {
            return whole;
        }

        var core = _grammar.Core(folded);
        return _byCore.TryGetValue(core, out var proper)
            ? _grammar.Namesake(folded, core) is { } other && _byCore.TryGetValue(other, out var namesakes) ? [.. proper, .. namesakes] : proper
            : _grammar.SaysNothing(folded) ? []
            : [.. _byCore.Where(pair => StartsWithWords(pair.Key, core)).SelectMany(pair => pair.Value).Distinct()];
    }

    // What was probably meant: words cut short ("W. Sussex"), initials ("RBWM"), or a slip ("Sheffild"). A hint, never an answer.
    private ImmutableArray<T> NearTo(string typed)
    {
        var words = typed.Split(' ');
        var cut = _byCore.Where(pair => IsCut(words, pair.Key)).SelectMany(pair => pair.Value).Distinct().ToImmutableArray();
        if (cut.Length is > 0 and <= MostNear)
        {
            return cut;
        }

        if (words is [{ Length: >= 3 and <= 6 } initials] && _byInitials.Value.TryGetValue(initials, out var initialled) && initialled.Length <= MostNear)
        {
            return initialled;
        }

        return Nearest.To(typed, _byCore.Keys) is { } near ? _byCore[near] : [];
    }

    private static bool IsCut(string[] typed, ReadOnlySpan<char> name)
    {
        var count = 0;
        foreach (var word in name.Split(' '))
        {
            if (count == typed.Length || !name[word].StartsWith(typed[count++], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return count == typed.Length;
    }

    // Few ask by initials.
    private Dictionary<string, ImmutableArray<T>> WithInitials()
    {
        var index = new Dictionary<string, ImmutableArray<T>>(StringComparer.Ordinal);
        foreach (var (name, records) in _byWholeName)
        {
            foreach (var record in records)
            {
                Add(index, Initials(name), record);
            }
        }

        return index;
    }

    private static string Initials(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("of" or "and" or "the")).Select(word => word[0]));

    private static bool StartsWithWords(string name, string words) =>
        name.Length > words.Length && name[words.Length] == ' ' && name.StartsWith(words, StringComparison.Ordinal);

    private static void Add(Dictionary<string, ImmutableArray<T>> index, string key, T record)
    {
        var there = index.GetValueOrDefault(key, []);
        index[key] = there.Contains(record) ? there : there.Add(record);
    }
}
