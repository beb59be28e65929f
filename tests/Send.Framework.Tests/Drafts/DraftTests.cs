using System.Reflection;
using System.Text;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Histories;
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
        var at = draft.Document.Open(contract);
        var view = Activator.CreateInstance(part, at);
        for (var place = 0; place < contract.Members.Length; place++)
        {
            var name = contract.Members[place].Name;
            var value = part.GetProperty(char.ToUpperInvariant(name[0]) + name[1..])!.GetValue(view)!;
            var member = (Spot)value.GetType().GetProperty("At")!.GetValue(value)!;
            member.Node.Should().Be(at[place].Node, "of {0}", name);
            member.Pointer.Should().Be("/" + name);
        }
    }

    [Fact]
    public void Pointer_HostileName_IsEscaped() =>
        new AnswerPart(Only(Read("""{ "judgements": { "a/b~c": "good" } }""").Judgements)).Judgement.At.Pointer.Should().Be("/judgements/a~1b~0c");

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

    private static bool IsOfDefinition(Type type) =>
        !type.IsInterface && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IDefinitionPart<,>));

    private static InspectionPart Read(string json)
    {
        var draft = new Draft(InspectionPart.Root);
        DraftReader.Read(Encoding.UTF8.GetBytes(json), Limits, draft).Should().BeTrue();
        return new(draft.Document);
    }

    private static Spot Only(ItemsOf<AnswerPart> items)
    {
        foreach (var item in items)
        {
            return item;
        }

        throw new InvalidOperationException("There is none.");
    }
}
