using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Send.Framework.Improvement;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Frames;
using Send.Framework.Validation.Rules;

namespace Send.Framework.Validation;

/// <summary>Makes the responsible bodies of an area. Their names are mostly those of the partnership, which exist already.</summary>
internal static class ResponsibleBodies
{
    public static ImmutableArray<ResponsibleBody> Make(in RuleContext context, FrameRange range, Partnership? partnership)
    {
        if (range.Count == 0)
        {
            return [];
        }

        var first = context.Frame.Bodies[range.Start];
        if (range.Count == 1 && !first.Name.IsGiven && ResponsibleRole.TryFind(context.Bytes(first.Role), out var only))
        {
            return only.Alone;
        }

        var bodies = new ResponsibleBody[range.Count];
        for (var i = 0; i < bodies.Length; i++)
        {
            bodies[i] = Body(context, context.Frame.Bodies[range.Start + i], partnership);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(bodies);
    }

    private static ResponsibleBody Body(in RuleContext context, in FrameBody body, Partnership? partnership)
    {
        var known = ResponsibleRole.TryFind(context.Bytes(body.Role), out var role) ? role : null;
        return !body.Name.IsGiven && known is not null
            ? known.Alone[0]
            : ResponsibleBody.OfChecked(known?.Code ?? context.StringOf(body.Role), Name(context, body.Name, partnership));
    }

    private static string? Name(in RuleContext context, in FrameText name, Partnership? partnership)
    {
        if (!name.IsGiven)
        {
            return null;
        }

        // A program's own strings are kept, letter for letter, even where they are not Unicode.
        if (name.Original < 0 && partnership is not null)
        {
            if (partnership.LocalAuthority.Name is { } authority && context.Is(name, authority))
            {
                return authority;
            }

            foreach (var board in partnership.IntegratedCareBoards)
            {
                if (board.Name is { } known && context.Is(name, known))
                {
                    return known;
                }
            }
        }

        return context.StringOf(name);
    }
}
