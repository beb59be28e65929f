using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;

namespace Send.Framework.Validation.Words;

/// <summary>Which kinds, roles and themes the codes of improvement areas name, and what was found on progress.</summary>
internal static class AreaWords
{
    private static readonly Func<IEnumerable<string>> AllKinds = () => ImprovementAreaKind.All.Select(k => k.Code);
    private static readonly Func<IEnumerable<string>> Roles = () => ResponsibleRole.Known.Select(r => r.Code);

    public static void Read(InspectionCase file)
    {
        foreach (var area in file.Document.ImprovementAreas)
        {
            if (area.IsGiven)
            {
                Read(file, area);
            }
        }
    }

    private static void Read(InspectionCase file, AreaPart area)
    {
        if (area.Kind.IsGiven)
        {
            GetKind(file, area.Kind);
        }

        foreach (var body in area.Responsible)
        {
            if (body.IsGiven && body.Role.IsGiven)
            {
                FindRole(file, body.Role);
            }
        }

        foreach (var theme in area.Themes)
        {
            if (theme.Code.IsGiven)
            {
                FindTheme(file, theme.Code);
            }
        }

        if (area.Progress.IsGiven && file.Kind is not { ProgressScale: null })
        {
            JudgementWords.Read(file, area.Progress, file.Kind?.ProgressScale, FindingCodes.UnknownProgressGrade);
        }
    }

    private static void GetKind(InspectionCase file, CodeField<ImprovementAreaKind> code)
    {
        if (ImprovementAreaKind.TryGet(code.Text.Utf8, out var kind))
        {
            code.Means(kind);
        }
        else
        {
            ReportKind(file, code);
        }
    }

    private static void ReportKind(InspectionCase file, CodeField<ImprovementAreaKind> code)
    {
        var said = code.Said;
        file.Findings.Report(
            FindingCodes.UnknownAreaKind, code,
            $"{said} is not a kind of improvement area. Kinds: {UsedKinds(file.Kind)}.{Later.DidYouMean(said, AllKinds)}");
    }

    private static void FindRole(InspectionCase file, CodeField<ResponsibleRole> role)
    {
        if (ResponsibleRole.TryGet(role.Text.Utf8, out var known))
        {
            role.Means(known);
        }
        else
        {
            ReportRole(file, role);
        }
    }

    private static void ReportRole(InspectionCase file, CodeField<ResponsibleRole> role)
    {
        var said = role.Said;
        if (!role.Text.IsCode)
        {
            file.Findings.Report(
                FindingCodes.ResponsibleRoleMalformed, role,
                $"{said} is not {new Wording("a code. Expected lower-case words joined by hyphens, such as \'local-area-partnership\'", "a role of a body")}."
                + $"{Later.DidYouMean(said, Roles)}");
            return;
        }

        file.Findings.Report(
            FindingCodes.ResponsibleRoleUnknown, role,
            $"{said} is not a known role. Known roles: {Later.List(Roles)}.{Later.DidYouMean(said, Roles)}");
    }

    private static void FindTheme(InspectionCase file, CodeField<KnownTheme> code)
    {
        if (file.Options.Themes.TryGet(code.Text.Utf8, out var theme))
        {
            code.Means(theme);
        }
        else
        {
            ReportTheme(file, code);
        }
    }

    private static void ReportTheme(InspectionCase file, CodeField<KnownTheme> code)
    {
        var (themes, said) = (file.Options.Themes, code.Said);
        if (!code.Text.IsCode)
        {
            file.Findings.Report(
                FindingCodes.ThemeMalformed, code,
                $"{said} is not {new Wording("a code. Expected lower-case words joined by hyphens, such as 'ehc-plan-quality'", "a theme")}.{Near(themes, said)}");
            return;
        }

        file.Findings.Report(
            FindingCodes.ThemeUnknown, code,
            $"{said} is not one of the {themes.Themes.Length} themes of the taxonomy.{Near(themes, said)}");
    }

    /// <summary>The kinds of improvement area that reports of a kind of inspection carry; all where the kind is not known.</summary>
    public static Later UsedKinds(InspectionKind? inspection) => inspection is null ? Later.List(AllKinds) : new(
        static (k, _, isPlain) => Quoted.List(((InspectionKind)k).ImprovementRules
            .Where(r => r.Occurrence != Occurrence.MustNot || !r.When.IsAlways)
            .Select(r => isPlain ? r.Kind.Title.ToLowerInvariant() : r.Kind.Code).Distinct()),
        inspection);

    /// <summary>The roles that are known.</summary>
    public static Later KnownRoles => Later.List(Roles);

    private static Later Near(ThemeTaxonomy themes, Said said) => new(
        static (t, s, _) => Quoted.DidYouMean(((Said)s!).Word, ((ThemeTaxonomy)t).Themes.Select(theme => theme.Code)), themes, said);
}
