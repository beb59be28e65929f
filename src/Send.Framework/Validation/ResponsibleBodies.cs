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
    /// <summary>Makes the bodies of an area: those of the area before it, where its list was the same and not read again.</summary>
    public static ImmutableArray<ResponsibleBody> Make(
        in RuleContext context, FrameRange range, Partnership? partnership, FrameRange rangeBefore, ImmutableArray<ResponsibleBody> before)
    {
        var given = context.Frame.Bodies[range];
        if (given.IsEmpty)
        {
            return [];
        }

        if (given.Length == 1 && !given[0].Name.IsGiven && given[0].KnownRole is { } only)
        {
            return only.Alone;
        }

        if (range == rangeBefore)
        {
            return before;
        }

        var bodies = new ResponsibleBody[given.Length];
        for (var i = 0; i < bodies.Length; i++)
        {
            ref readonly var body = ref given[i];
            bodies[i] = !body.Name.IsGiven && body.KnownRole is { } role
                ? role.Alone[0]
                : ResponsibleBody.OfChecked(body.KnownRole?.Code ?? context.StringOf(body.Role), Name(context, body, partnership));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(bodies);
    }

    // A program's own strings are kept, letter for letter, even where they are not Unicode.
    private static string? Name(in RuleContext context, in FrameBody body, Partnership? partnership) =>
        !body.Name.IsGiven ? null
        : body.SameAs == 0 || body.Name.Original >= 0 ? context.StringOf(body.Name)
        : body.SameAs == 1 ? partnership!.LocalAuthority.Name
        : partnership!.IntegratedCareBoards[body.SameAs - 2].Name;
}
