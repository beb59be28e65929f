using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Improvement;
using Send.Framework.Partnerships;

namespace Send.Framework.Inspections;

// What must improve.
internal static partial class InspectionDrafts
{
    private static void Put(this AreaPart to, ImprovementArea from)
    {
        to.At.Open();
        to.Kind.At.Put(from.Kind.Code);
        if (from.Number is { } number)
        {
            to.Number.At.Put(number, -1);
        }

        to.Text.At.Put(from.Text);
        to.Points.At.Put(from.Points);
        var bodies = to.Responsible.At.OpenList();
        foreach (var given in from.Responsible)
        {
            var body = new BodyPart(bodies.Add().Open());
            body.Role.At.Put(given.Role);
            body.Name.At.Put(given.Name);
        }

        to.Themes.At.Put(from.Themes);
        if (from.Progress is { } progress)
        {
            to.Progress.Put(progress);
        }
    }

    private static ImmutableArray<ImprovementArea> Areas(InspectionPart document, Partnership? partnership)
    {
        var areas = new ImprovementArea[document.ImprovementAreas.Count];
        var (i, bodies) = (0, ImmutableArray<ResponsibleBody>.Empty);
        foreach (var area in document.ImprovementAreas)
        {
            bodies = Bodies(area.Responsible, partnership, bodies);
            areas[i++] = ImprovementArea.OfChecked(
                area.Kind.Value!, area.Text.ToString(), area.Number.Given, Points(area.Points), bodies, Themes(area.Themes),
                area.Progress.Value is { } progress ? Make(area.Progress, progress) : null);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(areas);
    }

    // Most areas of a report name the same bodies.
    private static ImmutableArray<ResponsibleBody> Bodies(
        ItemsOf<BodyPart> from, Partnership? partnership, ImmutableArray<ResponsibleBody> before)
    {
        if (from.Count == 0)
        {
            return [];
        }

        if (AreSame(from, before))
        {
            return before;
        }

        if (from.Count == 1 && from.First is { Name.IsGiven: false, Role.Value: { } only })
        {
            return only.Alone;
        }

        var bodies = new ResponsibleBody[from.Count];
        var i = 0;
        foreach (var body in from)
        {
            if (!body.Name.IsGiven && body.Role.Value is { } role)
            {
                bodies[i++] = role.Alone[0];
            }
            else
            {
                bodies[i++] = ResponsibleBody.OfChecked(body.Role.Value?.Code ?? body.Role.ToString(), NameOf(body, partnership));
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(bodies);
    }

    private static bool AreSame(ItemsOf<BodyPart> from, ImmutableArray<ResponsibleBody> bodies)
    {
        if (from.Count != bodies.Length)
        {
            return false;
        }

        var i = 0;
        foreach (var body in from)
        {
            var other = bodies[i++];
            if (body.Name.IsOfProgram || body.Role.Text.IsOfProgram || (other.Name is null) == body.Name.IsGiven
                || !(body.Role.Value is { } role ? ReferenceEquals(role.Code, other.Role) : body.Role.Text.Is(other.Role))
                || (other.Name is { } name && !body.Name.Is(name)))
            {
                return false;
            }
        }

        return true;
    }

    // The name is mostly one of the partnership's.
    private static string? NameOf(BodyPart body, Partnership? partnership)
    {
        if (partnership is null || !body.Name.IsGiven || body.Name.IsOfProgram)
        {
            return body.Name.Given;
        }

        if (body.Role.Value == ResponsibleRole.LocalAuthority && partnership.LocalAuthority.Name is { } authority && body.Name.Is(authority))
        {
            return authority;
        }

        if (body.Role.Value == ResponsibleRole.IntegratedCareBoard)
        {
            foreach (var board in partnership.IntegratedCareBoards)
            {
                if (board.Name is { } name && body.Name.Is(name))
                {
                    return name;
                }
            }
        }

        return body.Name.ToString();
    }

    private static ImmutableArray<string> Points(ItemsOf<TextField> from)
    {
        if (from.Count == 0)
        {
            return [];
        }

        var points = new string[from.Count];
        var i = 0;
        foreach (var point in from)
        {
            points[i++] = point.ToString();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(points);
    }

    private static ImmutableArray<string> Themes(ItemsOf<ThemeField> from)
    {
        if (from.Count == 0)
        {
            return [];
        }

        if (from.Count == 1 && from.First.Code.Value is { } only)
        {
            return only.Alone;
        }

        var themes = new string[from.Count];
        var i = 0;
        foreach (var theme in from)
        {
            themes[i++] = theme.Code.Value?.Code ?? theme.Code.ToString();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(themes);
    }
}
