using System.Text;
using Send.Framework.Drafts;
using Send.Framework.Serialization;

namespace Send.Framework.Tests.Serialization;

/// <summary>Texts that documents use again and again are not made anew: one of each kind.</summary>
public class KnownTextTests
{
    [Theory]
    [InlineData("send-framework/inspection/v1")]
    [InlineData("area-send-2023")]
    [InlineData("monitoring")]
    [InlineData("outcome")]
    [InlineData("systemic-failings")]
    [InlineData("insufficient-evidence")]
    [InlineData("area-of-significant-weakness")]
    [InlineData("health-leaders")]
    [InlineData("ehc-plan-quality")]
    [InlineData("sendiass")]
    [InlineData("monitoring-inspection")]
    public void Find_TextOfTheContract_IsTheSameEachTime(string text)
    {
        var known = KnownText.Find(Encoding.UTF8.GetBytes(text));
        known.Should().Be(text);
        KnownText.Find(Encoding.UTF8.GetBytes(text)).Should().BeSameAs(known);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Area-send-2023")]
    [InlineData("area-send-2023 ")]
    [InlineData("é")]
    public void Find_OtherText_IsNothing(string text) => KnownText.Find(Encoding.UTF8.GetBytes(text)).Should().BeNull();
}
