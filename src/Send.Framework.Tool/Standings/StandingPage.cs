using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Send.Framework.Histories;
using Send.Framework.Improvement;
using Send.Framework.Sources;
using Send.Framework.Tool.Text;

namespace Send.Framework.Tool.Standings;

/// <summary>
/// A programme as one self-contained page: a table that sorts and filters, and for each subject its timeline, what is owed and why, with the
/// source of every date. It asks for nothing from anywhere, and its own policy forbids every script and style that is not part of it.
/// </summary>
internal sealed class StandingPage
{
    private static readonly (string Tag, string Role)[] Roles =
    [
        ("<table", "table"), ("<thead", "rowgroup"), ("<tbody", "rowgroup"), ("<tr", "row"), ("<td", "cell"), ("<th scope=\"col\"", "columnheader"),
        ("<th scope=\"row\"", "rowheader"),
    ];

    private readonly StringBuilder _page = new();
    private readonly Programme _programme;

    private StandingPage(Programme programme) => _programme = programme;

    public static string Write(Programme programme) => new StandingPage(programme).Compose();

    private string Compose()
    {
        var standings = _programme.Standings;
        var title = standings.Length == 1
            ? $"{standings[0].History.DisplayName}: where it stands"
            : $"Where {standings.Length.ToString(CultureInfo.InvariantCulture)} partnerships stand";
        Raw("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
        Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'; style-src '{Hash(PageText.Style)}'; script-src '{Hash(PageText.Script)}'\">\n");
        Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>").Text(title).Raw("</title>\n");
        Raw($"<style>{PageText.Style}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the standings</a>\n<header>\n<h1>").Text(title).Raw("</h1>\n");
        Raw("<p>As at ").Text(_programme.AsOf.InWords()).Raw(". ").Text(Counted()).Raw("</p>\n");
        Raw("<p class=\"note\">").Text(standings[0].Policy.Describe()).Raw("</p>\n</header>\n<main id=\"main\">\n");
        if (standings.Length > 1)
        {
            Filters();
            Table();
        }

        for (var i = 0; i < standings.Length; i++)
        {
            Section(standings[i], $"p{i.ToString(CultureInfo.InvariantCulture)}");
        }

        // Said again for readers that forget what a table is when its cells stand below each other on a narrow screen. Text from outside
        // cannot hold these: its brackets are written as entities.
        foreach (var (tag, role) in Roles)
        {
            _page.Replace(tag, $"{tag} role=\"{role}\"");
        }

        return Raw($"</main>\n<script>{PageText.Script}</script>\n</body>\n</html>\n")._page.ToString();
    }

    private string Counted() => string.Join(", ", _programme.CountByState.Select(
        c => $"{c.Value.ToString(CultureInfo.InvariantCulture)} {c.Key.ToWords()}")) + ".";

    private void Filters()
    {
        Raw("<form id=\"filters\" role=\"search\" aria-label=\"Filter the table\">\n<div><label for=\"f-name\">Name</label><input id=\"f-name\" type=\"search\" autocomplete=\"off\"></div>\n");
        Select("region", "Region", _programme.Standings.Select(Region).Where(r => r.Length > 0).Distinct().Order(StringComparer.Ordinal).Select(r => (r, r)));
        Select("outcome", "Outcome", _programme.Standings.Select(s => (Outcome(s), OutcomeWords(s))).Distinct().OrderBy(o => o.Item1, StringComparer.Ordinal));
        Select("state", "State", _programme.CountByState.Keys.Select(s => (s.ToCode(), s.ToWords())));
        Raw("</form>\n<p id=\"count\" role=\"status\">").Text($"{_programme.Standings.Length.ToString(CultureInfo.InvariantCulture)} shown").Raw("</p>\n");
    }

    private void Select(string name, string label, IEnumerable<(string Value, string Words)> options)
    {
        Raw($"<div><label for=\"f-{name}\">{label}</label><select id=\"f-{name}\"><option value=\"\">All</option>");
        foreach (var (value, words) in options)
        {
            Raw("<option value=\"").Text(value).Raw("\">").Text(words).Raw("</option>");
        }

        Raw("</select></div>\n");
    }

    private void Table()
    {
        Raw("<div class=\"scroll\"><table id=\"standings\" class=\"wide\"><caption>Most urgent first. Use the buttons in the column headings to sort.</caption><thead><tr>");
        foreach (var (key, words) in new[] { ("name", "Partnership"), ("region", "Region"), ("outcome", "Outcome"), ("activity", "Most urgent"), ("urgency", "State"), ("closes", "When") })
        {
            Raw($"<th scope=\"col\"{(key == "urgency" ? " aria-sort=\"ascending\"" : "")}><button type=\"button\" data-key=\"{key}\">{words}</button></th>");
        }

        Raw("</tr></thead>\n<tbody>\n");
        for (var i = 0; i < _programme.Standings.Length; i++)
        {
            Row(_programme.Standings[i], i);
        }

        Raw("</tbody></table></div>\n");
    }

    private void Row(Standing standing, int place)
    {
        var urgent = Programme.MostUrgent(standing);
        var name = Name(standing);
        Raw("<tr data-name=\"").Text(name).Raw("\" data-region=\"").Text(Region(standing)).Raw("\" data-outcome=\"").Text(Outcome(standing)).Raw("\" data-activity=\"")
            .Text(urgent?.Activity.Name ?? "").Raw($"\" data-urgency=\"{place.ToString(CultureInfo.InvariantCulture)}\" data-closes=\"{urgent?.Closes?.InDigits() ?? "9999"}\" data-states=\"")
            .Text(string.Join(' ', standing.Obligations.Select(o => o.State.ToCode()).Distinct())).Raw("\">");
        Raw($"<th scope=\"row\"><a href=\"#p{place.ToString(CultureInfo.InvariantCulture)}\">").Text(name).Raw("</a></th><td data-label=\"Region\">").Text(Region(standing))
            .Raw("</td><td data-label=\"Outcome\">").Text(OutcomeWords(standing)).Raw("</td><td data-label=\"Most urgent\">").Text(urgent?.Activity.Name ?? "nothing")
            .Raw("</td><td data-label=\"State\">");
        State(urgent?.State);
        Raw("</td><td data-label=\"When\">").Text(urgent is null ? "" : StandingWords.When(urgent)).Raw("</td></tr>\n");
    }

    private void Section(Standing standing, string id)
    {
        Raw($"<section id=\"{id}\" aria-labelledby=\"{id}-h\">\n<h2 id=\"{id}-h\" tabindex=\"-1\">").Text(standing.History.DisplayName).Raw("</h2>\n<ul>\n");
        foreach (var line in StandingWords.Head(standing))
        {
            Raw("<li>").Text(line).Raw("</li>\n");
        }

        Raw($"</ul>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Timeline of ").Text(standing.History.DisplayName).Raw("\">");
        Raw(new Timeline(standing).Draw(id)).Raw("</div>\n");
        Obligations(standing);
        Plans(standing);
        Life(standing);
        if (standing.Findings.Length > 0)
        {
            Raw("<h3>Problems in the records</h3>\n<ul>\n");
            foreach (var finding in standing.Findings)
            {
                Raw("<li>").Text($"{finding.Code}: {finding.Message}").Raw("</li>\n");
            }

            Raw("</ul>\n");
        }

        if (_programme.Standings.Length > 1)
        {
            Raw("<p class=\"noprint\"><a href=\"#main\">Back to the table</a></p>\n");
        }

        Raw("</section>\n");
    }

    private void Obligations(Standing standing)
    {
        Raw("<div class=\"scroll\"><table class=\"wide\"><caption>What is owed, most urgent first</caption><thead><tr><th scope=\"col\">What</th><th scope=\"col\">When</th>"
            + "<th scope=\"col\">State</th><th scope=\"col\">Who acts</th><th scope=\"col\">Why and source</th></tr></thead>\n<tbody>\n");
        foreach (var obligation in standing.Obligations)
        {
            Raw("<tr><th scope=\"row\">").Text(obligation.Activity.Name).Raw("</th><td data-label=\"When\">").Text(StandingWords.When(obligation)).Raw("</td><td data-label=\"State\">");
            State(obligation.State);
            if (obligation.WorkingDays is { } days && obligation.State.IsOpen())
            {
                Raw(" ").Text(days >= 0 ? $"{days.Count("working day")} left" : $"{(-days).Count("working day")} gone");
            }

            Raw("</td><td data-label=\"Who acts\">").Text(obligation.Addressee?.Name.Sentence() ?? "").Raw("</td><td data-label=\"Why\"><details><summary>")
                .Text(obligation.ExplainState()).Raw("</summary><p>").Text(obligation.Explain()).Raw("</p>");
            Source(obligation.Source);
            if (obligation.FollowUp?.Rule.AnchorSource is { } anchor)
            {
                Source(anchor);
            }

            if (obligation.FollowUp?.Anchor.EstimateSource is { } estimate)
            {
                Source(estimate);
            }

            Raw("<p class=\"note\">Rule: ").Text(obligation.Rule).Raw("</p></details></td></tr>\n");
        }

        Raw("</tbody></table></div>\n");
    }

    private void Source(Source source)
    {
        Raw("<p>Source: ");
        var text = $"{source.Title} ({source.Publisher}){(source.Locator is { } locator ? $", {locator}" : "")}";
        if (source.Address is { } address && SafeText.ForLink(address) is { } link)
        {
            Raw("<a rel=\"noreferrer\" href=\"").Text(link).Raw("\">").Text(text).Raw("</a>");
        }
        else
        {
            Text(text);
        }

        Raw(". ").Text(source.Evidence.ToWords().Sentence()).Raw(".</p>");
    }

    private void Plans(Standing standing)
    {
        foreach (var inspection in standing.Inspections)
        {
            var records = standing.RecordsOf(inspection);
            var plan = standing.PlanOf(inspection);
            if (plan is null && records.All(r => r.Entries.IsEmpty))
            {
                continue;
            }

            Raw("<details><summary>").Text($"{plan?.Lifecycle.Name ?? "Improvement areas"} after the {inspection.Kind.Name.ToLowerInvariant()} {inspection.Dates.LastDayInWords()}"
                + (plan is null ? "" : $": {Stage(plan)}")).Raw("</summary>\n<ul>\n");
            foreach (var entry in plan?.History ?? [])
            {
                Raw("<li>").Text($"{entry.On.InWords()}: {Spaced(entry.Stage.ToString())}{(entry.IsImplied ? " (not recorded; it must have come before)" : "")}"
                    + (entry.Evidence is { } evidence ? $": {evidence}" : "")).Raw("</li>\n");
            }

            foreach (var record in records)
            {
                Area(record);
            }

            Raw("</ul></details>\n");
        }
    }

    private void Area(ImprovementRecord record)
    {
        Raw("<li>").Text($"{record.Area.Kind.Title} {record.Area.Number?.ToString(CultureInfo.InvariantCulture)}: {record.Area.Text} "
            + (record.ClosedOn is { } closed ? $"Closed on {closed.InWords()}." : "Open.")
            + (record.Owners.IsEmpty ? "" : $" Responsible: {string.Join(", ", record.Owners.Select(o => o.DisplayName))}."));
        if (!record.Entries.IsEmpty)
        {
            Raw("<ul>");
            foreach (var entry in record.Entries)
            {
                Raw("<li>").Text($"{entry.On.InWords()}: {entry.Note}{(entry.Impact is { } impact ? $" Impact: {impact}" : "")}").Raw("</li>");
            }

            Raw("</ul>");
        }

        Raw("</li>\n");
    }

    private void Life(Standing standing)
    {
        Raw("<details><summary>Everything that has happened</summary>\n<ul>\n");
        foreach (var (day, what) in StandingWords.Life(standing))
        {
            Raw("<li>").Text($"{day.InWords()}: {what}").Raw("</li>\n");
        }

        Raw("</ul></details>\n");
    }

    private void State(ObligationState? state)
    {
        if (state is { } known)
        {
            Raw($"<span class=\"state st-{known.ToCode()}\">{known.ToWords()}</span>");
        }
    }

    private static string Stage(ImprovementPlan plan) => Spaced(plan.Stage.ToString());

    // JudgedNotFit, for a reader.
    private static string Spaced(string name) => string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : i == 0 ? char.ToLowerInvariant(c).ToString() : c.ToString()));

    private static string Name(Standing standing) => standing.History.Authority?.ShortName ?? standing.History.DisplayName;

    private static string Region(Standing standing) => standing.History.Authority?.Region ?? "";

    private static string Outcome(Standing standing) => standing.Outcome is { } outcome ? $"{outcome.Grade.Position} {outcome.Grade.Code}" : "9 none";

    private static string OutcomeWords(Standing standing) => standing.Outcome?.Grade.Label ?? "No outcome";

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    // Markup of ours.
    private StandingPage Raw(string markup)
    {
        _page.Append(markup);
        return this;
    }

    // Everything else, whoever wrote it.
    private StandingPage Text(string text)
    {
        _page.Append(SafeText.ForHtml(text));
        return this;
    }
}
