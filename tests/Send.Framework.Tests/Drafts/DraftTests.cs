using System.Reflection;
using System.Text;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Histories;
using Send.Framework.Validation.Documents;
using Send.Framework.Validation.Frameworks;

namespace Send.Framework.Tests.Drafts;

public sealed class DraftTests
{
    private static readonly ReadingLimits Limits = new(1_000_000, 64, IsStrict: false);

    public static TheoryData<Type> Parts =>
    [
        typeof(InspectionPart), typeof(PartnershipPart), typeof(AuthorityPart), typeof(BoardPart), typeof(PartnerPart), typeof(ProviderPart),
        typeof(DatesPart), typeof(JudgementPart), typeof(AreaPart), typeof(BodyPart), typeof(StatedPart), typeof(EventPart),
        .. typeof(DefinitionPart).Assembly.GetTypes().Where(IsOfDefinition),
    ];

    // A part names its members by their place in the contract, which stands beside them: each has to be the member of its name.
    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_EveryMemberOfTheContract_IsThePropertyOfThatName(Type part)
    {
        const BindingFlags Shared = BindingFlags.Static | BindingFlags.Public;
        var contract = (ContractObject)(part.GetField("Contract", Shared)?.GetValue(null) ?? part.GetProperty("Contract", Shared)!.GetValue(null))!;
        var draft = new Draft(ContractMember.Part("", "a part", contract));
        var at = draft.Document.Open();
        var view = Activator.CreateInstance(part, at);
        for (var place = 0; place < contract.Members.Length; place++)
        {
            var name = contract.Members[place].Name;
            var value = part.GetProperty(char.ToUpperInvariant(name[0]) + name[1..])!.GetValue(view)!;
            var member = (Spot)value.GetType().GetProperty("At")!.GetValue(value)!;
            member.Should().BeSameAs(at[place], "of {0}", name);
            member.Pointer.Should().Be("/" + name);
        }
    }

    [Fact]
    public void Pointer_HostileName_IsEscaped() =>
        Only(Read("""{ "judgements": { "a/b~c": "good" } }""").Judgements).Judgement.At.Pointer.Should().Be("/judgements/a~1b~0c");

    [Fact]
    public void Pointer_ItemInAnItem_CountsBoth()
    {
        var areas = Read("""{ "improvementAreas": [{}, {}, {}, { "responsible": [{}, { "role": "x" }] }] }""").ImprovementAreas;
        var pointers = new List<string>();
        foreach (var area in areas)
        {
            foreach (var body in area.Responsible)
            {
                pointers.Add(body.Role.At.Pointer);
            }
        }

        pointers.Should().Equal("/improvementAreas/3/responsible/0/role", "/improvementAreas/3/responsible/1/role");
    }

    [Fact]
    public void Member_OfAnObjectThatIsNotThere_IsMissing()
    {
        var dates = Read("{}").Dates;
        dates.IsMissing.Should().BeTrue();
        dates.Started.IsMissing.Should().BeTrue();
        dates.Started.Given.Should().BeNull();
        dates.At.Pointer.Should().Be("/dates");
    }

    [Fact]
    public void Clear_ThenAnotherDocument_NothingIsLeftOfTheFirst()
    {
        var draft = new Draft(InspectionPart.Root);
        const string First = """
            { "dates": { "started": "2024-01-08" }, "judgements": { "outcome": { "raw": "1", "dialect": "msi" } },
              "improvementAreas": [{ "kind": "area-for-improvement", "number": 1, "text": "Text.", "responsible": [{ "role": "x" }] }, {}] }
            """;
        DraftReader.Read(Encoding.UTF8.GetBytes(First), Limits, draft).Should().BeTrue();
        new InspectionPart(draft.Document).ImprovementAreas.First.Kind.At.Meaning = "a meaning";
        draft.Clear();

        DraftReader.Read("""{ "judgements": { "other": {} }, "improvementAreas": [{ "responsible": [{}] }] }"""u8, Limits, draft).Should().BeTrue();
        var document = new InspectionPart(draft.Document);
        document.Dates.Started.IsMissing.Should().BeTrue();
        Only(document.Judgements).Question.Text.ToString().Should().Be("other");
        Only(document.Judgements).Judgement.Raw.IsMissing.Should().BeTrue();
        var area = Only(document.ImprovementAreas);
        Spot[] others = [area.Kind, area.Number, area.Text, area.Points, area.Themes, area.Progress];
        foreach (var at in others.AtLeastOne())
        {
            (at.State, at.Offset, at.Start, at.Length, at.Meaning, at.Count).Should().Be((FieldState.Missing, -1, 0, 0, null, 0), at.Pointer);
        }

        Only(area.Responsible).Role.IsMissing.Should().BeTrue();
    }

    private static bool IsOfDefinition(Type type) =>
        !type.IsInterface && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IDefinitionPart<,>));

    private static InspectionPart Read(string json)
    {
        var draft = new Draft(InspectionPart.Root);
        DraftReader.Read(Encoding.UTF8.GetBytes(json), Limits, draft).Should().BeTrue();
        return new(draft.Document);
    }

    private static T Only<T>(ItemsOf<T> items)
        where T : IPart<T>
    {
        items.Count.Should().Be(1);
        return items.First;
    }
}
