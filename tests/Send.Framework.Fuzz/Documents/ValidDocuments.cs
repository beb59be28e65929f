using NodaTime;
using NodaTime.Text;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;

namespace Send.Framework.Fuzz.Documents;

/// <summary>The grammar: documents without an error in them, of every built-in edition and kind, in all the forms that the contract allows.</summary>
internal static class ValidDocuments
{
    private static readonly AuthorityRecord[] Authorities = [.. AuthorityDirectory.England.All];
    private static readonly IntegratedCareBoardRecord[] Boards = [.. IntegratedCareBoardDirectory.England.All];
    private static readonly string[] Themes = [.. ThemeTaxonomy.AreaSend.Themes.Select(t => t.Code), "our-own-theme"];
    private static readonly string[] Roles = [.. ResponsibleRole.Known.Select(r => r.Code), "somebody-else"];
    private static readonly string[] PartnerRoles = [.. PartnerRole.Known.Select(r => r.Code), "youth-council"];

    private static readonly string[] Words =
    [
        "plain", "it's \"quoted\"", "back\\slash", "tab\tfeed\n", "é ü ß", "日本", "\U0001F600", "<b>&amp;", "\u2028", "\u0001", "~1~0", "null", "{}", "x",
    ];

    public static Node Make(FuzzRandom random)
    {
        var framework = random.Pick([.. FrameworkCatalogue.BuiltIn.OfFamily("area-send")]);
        var kind = random.Pick(framework.Kinds);
        var last = framework.InForceTo ?? framework.InForceFrom.PlusYears(20);
        var offset = random.Next(Period.DaysBetween(framework.InForceFrom, last) + 1);
        var started = framework.InForceFrom.PlusDays(offset);
        var graded = new Dictionary<string, Grade>(StringComparer.Ordinal);

        var document = Node.Object(
            new Member("schema", Node.Text("send-framework/inspection/v1")),
            new Member("framework", Node.Text(framework.Id)),
            new Member("kind", Node.Text(kind.Code)),
            new Member("partnership", PartnershipOn(random, started)),
            new Member("dates", Dates(random, started, Math.Min(offset, 30))),
            new Member("judgements", Judgements(random, kind, graded)));
        var progress = new List<Grade>();
        var areas = Areas(random, kind, graded, progress);
        if (random.Chance(70))
        {
            document.Add("improvementAreas", areas);
        }
        else
        {
            progress.Clear();
            Null(random, document, "improvementAreas");
        }

        if (random.Chance(60))
        {
            document.Add("stated", Stated(random, kind, graded, progress));
        }

        if (random.Chance(60))
        {
            document.Add("reference", Node.Text($"{random.Next(99_999_999) + 1}"));
        }
        else
        {
            Null(random, document, "reference");
        }

        Extra(random, document);
        return document;
    }

    private static Node PartnershipOn(FuzzRandom random, LocalDate day)
    {
        var record = random.Pick(Authorities);
        while (!record.IsInForceOn(day))
        {
            record = random.Pick(Authorities);
        }

        var authority = Node.Object();
        var codes = random.Next(3);
        if (codes != 0)
        {
            authority.Add("dfeCode", Node.Text(record.DfeCode.ToString()));
        }

        if (codes != 1)
        {
            var code = record.GssCodeOn(day);
            authority.Add("gssCode", Node.Text((code.IsEmpty ? record.GssCode : code).ToString()));
        }

        if (random.Chance(50))
        {
            authority.Add("name", Node.Text(random.Pick([record.Name, record.ShortName, record.OnsName, Word(random)])));
        }

        var partnership = Node.Object(new Member("localAuthority", authority));
        if (random.Chance(40))
        {
            var boards = Node.List();
            for (var i = random.Next(3); i >= 0; i--)
            {
                var board = random.Pick(Boards);
                boards.Items!.Add(random.Next(3) switch
                {
                    0 => Node.Object(new Member("odsCode", Node.Text(board.OdsCode.ToString()))),
                    1 => Node.Object(new Member("name", Node.Text(board.Name))),
                    _ => Node.Object(new Member("odsCode", Node.Text(board.OdsCode.ToString())), new Member("name", Node.Text(board.ShortName))),
                });
            }

            partnership.Add("integratedCareBoards", boards);
        }

        if (random.Chance(30))
        {
            partnership.Add("partners", Many(random, 3, () => Node.Object(
                new Member("name", Node.Text(Word(random))), new Member("role", Node.Text(random.Pick(PartnerRoles))))));
        }

        if (random.Chance(30))
        {
            partnership.Add("name", Node.Text(Word(random)));
        }

        Extra(random, partnership);
        return partnership;
    }

    private static Node Dates(FuzzRandom random, LocalDate started, int mostNotice)
    {
        var ended = started.PlusDays(random.Chance(70) ? 4 : random.Next(9));
        var received = ended.PlusDays(random.Next(60));
        var dates = Node.Object(new Member("started", Day(started)), new Member("ended", Day(ended)));
        Maybe(random, dates, "notified", () => Day(started.PlusDays(-random.Next(mostNotice + 1))));
        Maybe(random, dates, "reportReceived", () => Day(received));
        Maybe(random, dates, "published", () => Day(received.PlusDays(random.Next(60))));
        return dates;
    }

    private static Node Judgements(FuzzRandom random, InspectionKind kind, Dictionary<string, Grade> graded)
    {
        var judgements = Node.Object();
        foreach (var question in kind.Questions)
        {
            if (random.Chance(80))
            {
                graded[question.Code] = random.Pick(question.Scale.Grades);
                judgements.Add(question.Code, Graded(random, graded[question.Code]));
            }
            else
            {
                var reason = random.Pick(Enum.GetValues<AbsenceReason>()[1..]);
                var absent = Node.Object(new Member("absent", Node.Text(reason.ToCode())));
                judgements.Add(question.Code, reason == AbsenceReason.Unreadable || random.Chance(30) ? absent.Add("raw", Node.Text(Word(random))) : absent);
            }
        }

        return judgements;
    }

    private static Node Graded(FuzzRandom random, Grade grade) => random.Next(5) switch
    {
        0 => Node.Object(new Member("grade", Node.Text(grade.Code))),
        1 => Node.Object(new Member("grade", Node.Text(grade.Code)), new Member("raw", Node.Text(Word(random)))),
        _ => Node.Text(grade.Code),
    };

    private static Node Areas(FuzzRandom random, InspectionKind kind, Dictionary<string, Grade> graded, List<Grade> progress)
    {
        var areas = Node.List();
        foreach (var rule in kind.ImprovementRules)
        {
            // What some answer rules out is left away when there is no answer, too.
            var ruledOut = kind.ImprovementRules.Any(r => r.Kind == rule.Kind && r.Occurrence == Occurrence.MustNot && r.When.IsMet(graded.GetValueOrDefault, []));
            if (ruledOut || rule.Occurrence == Occurrence.MustNot || !rule.When.IsMet(graded.GetValueOrDefault, []))
            {
                continue;
            }

            for (var number = 1; number <= random.Between(1, 3); number++)
            {
                var isNumbered = areas.Items!.Count < 20 && !areas.Items.Exists(a => Names(a, rule.Kind.Code, number));
                areas.Items.Add(Area(random, kind, rule.Kind, isNumbered ? number : null, progress));
            }
        }

        RepeatBodies(random, areas.Items!);
        return areas;
    }

    // Reports mostly make the same bodies responsible for several areas.
    private static void RepeatBodies(FuzzRandom random, List<Node> areas)
    {
        Member? first = null;
        foreach (var members in areas.Select(a => a.Members!))
        {
            var index = members.FindIndex(m => m.Name == "responsible");
            if (index >= 0 && first is not null && random.Chance(60))
            {
                members[index] = first;
            }

            first ??= index < 0 ? null : members[index];
        }
    }

    private static bool Names(Node area, string kind, int number) =>
        area.Members!.Exists(m => m.Name == "kind" && m.Value.Raw == Node.Quote(kind)) && area.Members.Exists(m => m.Name == "number" && m.Value.Raw == $"{number}");

    private static Node Area(FuzzRandom random, InspectionKind kind, ImprovementAreaKind of, int? number, List<Grade> progress)
    {
        var area = Node.Object(new Member("kind", Node.Text(of.Code)), new Member("text", Node.Text(Word(random))));
        if (number is not null)
        {
            area.Add("number", Node.Of($"{number}"));
        }

        Maybe(random, area, "points", () => Many(random, 3, () => Node.Text(Word(random))));
        Maybe(random, area, "themes", () => Many(random, 2, () => Node.Text(random.Pick(Themes))));
        Maybe(random, area, "responsible", () => Many(random, 2, () => random.Chance(50)
            ? Node.Object(new Member("role", Node.Text(random.Pick(Roles))))
            : Node.Object(new Member("role", Node.Text(random.Pick(Roles))), new Member("name", Node.Text(Word(random))))));
        if (kind.ProgressScale is { } scale && random.Chance(80))
        {
            progress.Add(random.Pick(scale.Grades));
            area.Add("progress", Graded(random, progress[^1]));
        }

        Extra(random, area);
        return area;
    }

    private static Node Stated(FuzzRandom random, InspectionKind kind, Dictionary<string, Grade> graded, List<Grade> progress)
    {
        var stated = Node.Object();
        Maybe(random, stated, "nextFullInspection", () => Interval(random));
        Maybe(random, stated, "monitoringInspection", () => Interval(random));
        var responses = kind.FollowUpRules
            .Where(r => r.Activity.Kind == ActivityKind.Response && r.When.IsMet(graded.GetValueOrDefault, progress)).Select(r => r.Activity.Code).ToArray();
        if (responses.Length > 0)
        {
            Maybe(random, stated, "response", () => Node.Text(random.Pick(responses)));
        }

        return stated;
    }

    private static Node Interval(FuzzRandom random) => random.Next(8) switch
    {
        0 => Node.Of($"{{\"workingDays\":{random.Between(1, 1000)}}}"),
        1 => Node.Of($"{{\"schoolDays\":{random.Between(1, 1000)}}}"),
        2 => Node.Of($"{{\"terms\":{random.Between(1, 1000)}}}"),
        _ => Node.Text($"P{random.Between(1, 40)}{random.Pick(["Y", "M", "W", "D"])}"),
    };

    private static Node Day(LocalDate date) => Node.Text(LocalDatePattern.Iso.Format(date));

    private static string Word(FuzzRandom random) => random.Chance(70) ? $"Word {random.Next(1000)}" : $"x{random.Pick(Words)} {random.Pick(Words)}";

    private static Node Many(FuzzRandom random, int most, Func<Node> make)
    {
        var list = Node.List();
        for (var i = random.Next(most + 1); i > 0; i--)
        {
            list.Items!.Add(make());
        }

        return list;
    }

    private static void Maybe(FuzzRandom random, Node parent, string name, Func<Node> make)
    {
        if (random.Chance(50))
        {
            parent.Add(name, make());
        }
        else
        {
            Null(random, parent, name);
        }
    }

    private static void Null(FuzzRandom random, Node parent, string name)
    {
        if (random.Chance(30))
        {
            parent.Add(name, Node.Of("null"));
        }
    }

    // A member of somebody's own: a warning, and kept.
    private static void Extra(FuzzRandom random, Node parent)
    {
        if (random.Chance(5))
        {
            parent.Add(random.Pick(["x-own", "a/b~c", "日", "\\u0041"]), Node.Of(random.Pick(["1", "{\"deep\":[1,{\"er\":null}]}", "\"\\u00e9\"", "[ ]"])));
        }
    }
}
