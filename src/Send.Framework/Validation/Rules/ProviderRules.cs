using System.Buffers;
using System.Text;
using Send.Framework.Frameworks;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>Which provider was inspected: named by a register that the edition uses, and of a remit that it has.</summary>
internal static class ProviderRules
{
    public static void Apply(in RuleContext context)
    {
        ref readonly var part = ref context.Frame.Provider;
        ref readonly var partnership = ref context.Frame.Partnership;
        if (!partnership.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.OtherSubject, "/partnership",
                $"{PartnershipRules.Subject(context.Framework)}, in \"provider\"; here is a partnership.", partnership.Offset);
        }
        else if (part.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.ProviderMissing, "",
                $"\"provider\" is missing. It names the provider by a register: {{ \"register\": \"{context.Framework?.Registers.FirstOrDefault() ?? "urn"}\", "
                + $"\"code\": \"...\" }}.",
                context.RootOffset);
        }

        if (!part.IsGiven)
        {
            return;
        }

        var frame = context.Frame;
        TextRules.Optional(context, frame.ProviderName, "/provider/name", InspectionContract.LongestName);
        CheckRegister(context, frame.Register, part.Offset);
        CheckCode(context, frame.ProviderCode, part.Offset);
        if (frame.ProviderKind.IsGiven)
        {
            IsCode(context, frame.ProviderKind, "/provider/kind", "secondary-academy");
        }

        CheckRemit(context, frame.Remit, part.Offset);
    }

    private static void CheckRegister(in RuleContext context, in FrameText text, int offset)
    {
        if (text.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, "/provider", $"\"register\" is missing. It says what the code is a code of{Registers(context.Framework)}.",
                offset);
        }
        else if (text.IsGiven && IsCode(context, text, "/provider/register", "urn") && context.Framework is { Registers.IsEmpty: false } framework
            && !Has(framework, context.Bytes(text)))
        {
            context.Sink.Report(
                FindingCodes.RegisterUnknown, "/provider/register",
                $"'{framework.Id}' does not name providers by {context.Said(text)}. It uses{Registers(framework)}.", text.Offset);
        }
    }

    private static void CheckCode(in RuleContext context, in FrameText text, int offset)
    {
        if (text.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, "/provider", $"\"code\" is missing. It names the provider in the register.", offset);
        }
        else if (text.IsGiven && !IsProviderCode(context.Bytes(text)))
        {
            context.Sink.Report(
                FindingCodes.ProviderCodeMalformed, "/provider/code",
                $"{context.Said(text)} is not a code in a register: 1 to {Provider.LongestCode} printable characters, such as '139588'.",
                text.Offset);
        }
    }

    private static void CheckRemit(in RuleContext context, in FrameText text, int offset)
    {
        if (context.Framework is not { } framework)
        {
            if (text.IsGiven)
            {
                IsCode(context, text, "/provider/remit", "state-funded-school");
            }

            return;
        }

        if (text.IsMissing && DependsOnRemit(context.Kind))
        {
            context.Sink.Report(
                FindingCodes.RemitNotStated, "/provider",
                $"\"remit\" is not stated, and what '{context.Kind!.Code}' judges depends on it. Remits: {Remits(framework)}.", offset);
        }
        else if (text.IsGiven && !Coded.TryFind(framework.Remits, context.Bytes(text), out context.Frame.KnownRemit))
        {
            var said = context.Said(text);
            context.Sink.Report(
                FindingCodes.RemitUnknown, "/provider/remit",
                $"'{framework.Id}' has no remit {said}. It has: {Remits(framework)}.{NearestRemit(framework, said)}",
                text.Offset);
        }
    }

    private static bool DependsOnRemit(InspectionKind? kind)
    {
        foreach (var question in kind?.Questions ?? [])
        {
            if (!question.Remits.IsEmpty)
            {
                return true;
            }

            foreach (var change in question.Changes)
            {
                if (!change.Remits.IsEmpty)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsCode(in RuleContext context, in FrameText text, Place place, string example)
    {
        if (Utf8Text.IsCode(context.Bytes(text)))
        {
            return true;
        }

        context.Sink.Report(
            FindingCodes.ProviderCodeMalformed, place,
            $"{context.Said(text)} is not a code. Expected lower-case words joined by hyphens, such as '{example}'.", text.Offset);
        return false;
    }

    private static bool Has(InspectionFramework framework, ReadOnlySpan<byte> register)
    {
        foreach (var candidate in framework.Registers)
        {
            if (Utf8Text.Is(register, candidate))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsProviderCode(ReadOnlySpan<byte> utf8)
    {
        Span<char> code = stackalloc char[Provider.LongestCode];
        return utf8.Length <= Provider.LongestCode && Ascii.ToUtf16(utf8, code, out var length) == OperationStatus.Done
            && Provider.IsCode(code[..length]);
    }

    private static Later NearestRemit(InspectionFramework framework, Said said) => new(
        static (f, s) => Quoted.DidYouMean(((Said)s!).Word, ((InspectionFramework)f).Remits.Select(r => r.Code)), framework, said);

    private static Later? Registers(InspectionFramework? framework) => framework is not { Registers.IsEmpty: false } ? null : new(
        static (f, _) => $": {Quoted.List(((InspectionFramework)f).Registers)}", framework);

    private static Later Remits(InspectionFramework framework) => new(
        static (f, _) => Quoted.List(((InspectionFramework)f).Remits.Select(r => r.Code)), framework);
}
