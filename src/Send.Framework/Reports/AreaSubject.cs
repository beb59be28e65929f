using NodaTime;
using Send.Framework.Frameworks.Layouts;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Reports;

/// <summary>
/// Reads who has to act from the words with which an improvement area begins. Only words that the layout knows, or the whole name of the
/// authority or of a board, say so; "leaders" alone says nothing.
/// </summary>
internal sealed class AreaSubject(Words words, Matcher matcher, ReportLayout layout, Notes notes, AuthorityRecord? authority, LocalDate? on)
{
    private const string LocalAuthority = "local-authority";
    private const string IntegratedCareBoard = "integrated-care-board";

    public List<ResponsibleBodyDocument> Read(TokenRange text, string path)
    {
        // One wording may name more than one body: leaders across education, health and social care.
        List<ResponsibleBodyDocument> bodies = [];
        foreach (var subject in layout.AreaSubjects)
        {
            if (matcher.ShortestAt(text.From, subject.Phrases, text.To) is { } match && Named(subject.Code, match) is { } body)
            {
                bodies.Add(body);
                if (bodies.Count == 1)
                {
                    notes.Said(path, match.From, match.To);
                }
            }
        }

        if (bodies.Count == 0)
        {
            var end = Math.Min(text.To, text.From + 12);
            notes.CannotTell(path, $"The opening words do not name a known body: {notes.Quote(text.From, end)}.");
        }

        return bodies;
    }

    // A slot holds a name: that of the authority of the area or of one board, and nothing else.
    private ResponsibleBodyDocument? Named(string role, PhraseMatch match)
    {
        if (match.SlotFrom < 0)
        {
            return new ResponsibleBodyDocument { Role = role };
        }

        var name = words.TextOf(match.SlotFrom, match.SlotTo);
        return role switch
        {
            LocalAuthority when authority is not null && Places.Authority(name, on) == authority => new ResponsibleBodyDocument { Role = role, Name = name },
            IntegratedCareBoard when new BoardFinder(words, on).Find(new(match.SlotFrom, match.SlotTo)) is { HasUnknown: false, Boards: [var only] }
                && only.From == match.SlotFrom && only.To == match.SlotTo => new ResponsibleBodyDocument { Role = role, Name = name },
            _ => null,
        };
    }
}
