namespace Send.Framework.Tool.Tests;

public class SmokeTests
{
    [Fact]
    public void A() => (1 + 1).Should().Be(2);
}
