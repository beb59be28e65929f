using System.Collections.Immutable;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Validation.Documents;
using static Send.Framework.Drafts.Contracts.ContractMember;

namespace Send.Framework.Histories;

/// <summary>An event document.</summary>
internal readonly struct EventPart(Spot at)
{
    /// <summary>The longest reference or code, in UTF-16 code units, as every length here.</summary>
    public const int LongestReference = 100;

    /// <summary>The longest text.</summary>
    public const int LongestText = 20_000;

    /// <summary>The most improvement areas of one event.</summary>
    public const int MostAreas = 500;

    public static readonly ContractObject Contract = new(
        "an event document",
        Text("schema", "text such as \"send-framework/event/v1\"", $"`{EventDocument.SchemaName}`") with { IsRequired = true },
        Text("event", "the code of an event, such as \"plan-submitted\"", "what happened") with { IsRequired = true, Terms = [.. EventKind.All.Select(k => k.Code)] },
        Date("date", "the day on which it happened") with { IsRequired = true },
        Part("localAuthority", "a local authority, as an object", AuthorityPart.Contract, "whose history it belongs to: a local authority"),
        Part("provider", "a provider, as an object", ProviderPart.Contract, "or a provider"),
        Text("inspection", "text in quotation marks", "the inspection that it refers to: a report's reference, or the first day of the visit")
            with
        { Limit = LongestReference },
        List("areas", "a list of numbers", MostAreas, new("", MemberKind.Whole, "a whole number"), "the numbers of improvement areas"),
        Text("areaKind", "the code of a kind of improvement area", "the list that the numbers belong to")
            with
        { Terms = [.. ImprovementAreaKind.All.Select(k => k.Code)] },
        Text("activity", "the code of an activity", "the activity that was deferred or paused") with { Limit = LongestReference },
        Date("until", "the day on which a deferral or pause ends"),
        Text("evidence", "text", "the evidence") with { Limit = LongestText },
        Text("impact", "text", "what improved") with { Limit = LongestText });

    /// <summary>The document as the root of a draft.</summary>
    public static readonly ContractMember Root = Part("", "an event document", Contract);

    public Spot At { get; } = at;

    public TextField Schema => new(At[0]);

    public TextField Event => new(At[1]);

    public DateField Date => new(At[2]);

    public AuthorityPart LocalAuthority => new(At[3]);

    public ProviderPart Provider => new(At[4]);

    public TextField Inspection => new(At[5]);

    public ItemsOf<Spot> Areas => new(At[6]);

    public TextField AreaKind => new(At[7]);

    public TextField Activity => new(At[8]);

    public DateField Until => new(At[9]);

    public TextField Evidence => new(At[10]);

    public TextField Impact => new(At[11]);

    public EventDocument ToDocument() => new()
    {
        Schema = Schema.ToField(),
        Event = Event.ToField(),
        Date = Date.ToField(),
        LocalAuthority = LocalAuthority.ToField(),
        Provider = Provider.ToField(),
        Inspection = Inspection.ToField(),
        Areas = new(Areas.At.State, Areas.IsGiven ? Numbers() : default, Areas.At.Offset),
        AreaKind = AreaKind.ToField(),
        Activity = Activity.ToField(),
        Until = Until.ToField(),
        Evidence = Evidence.ToField(),
        Impact = Impact.ToField(),
    };

    private ImmutableArray<Field<int>> Numbers()
    {
        var numbers = ImmutableArray.CreateBuilder<Field<int>>(Areas.Count);
        foreach (var number in Areas)
        {
            numbers.Add(new NumberField(number).ToField());
        }

        return numbers.MoveToImmutable();
    }
}

/// <summary>Where an event document is put, used again.</summary>
internal sealed class EventDraft : Spared
{
    public Draft Draft { get; } = new(EventPart.Root);
}
