using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.Names;

public sealed class NameMapperTests
{
    private static readonly IdentifierRules Lower = new('"', '"', 63, IdentifierLengthUnit.Utf8Bytes, IdentifierFolding.Lower, true);

    [Theory]
    [InlineData("CUSTOMERS", IdentifierFolding.Upper, "customers")]
    [InlineData("Customers", IdentifierFolding.Upper, "Customers")]
    [InlineData("CUSTOMERS", IdentifierFolding.None, "CUSTOMERS")]
    [InlineData("customers", IdentifierFolding.Lower, "customers")]
    public void Folds_only_what_nobody_quoted(string name, IdentifierFolding source, string expected) =>
        Assert.Equal(expected, new NameMapper(NamePolicy.Fold, source, Lower).Map(name));

    [Theory]
    [InlineData("CustomerId", "customer_id")]
    [InlineData("HTTPServerId", "http_server_id")]
    [InlineData("Address2Line", "address2_line")]
    [InlineData("already_snake", "already_snake")]
    [InlineData("Order Date", "order_date")]
    [InlineData("a.b-c", "a_b_c")]
    [InlineData("ID", "id")]
    public void Makes_snakes(string name, string expected) =>
        Assert.Equal(expected, new NameMapper(NamePolicy.Snake, IdentifierFolding.None, Lower).Map(name));

    [Theory]
    [InlineData("a")]
    [InlineData("ä")]
    [InlineData("€")]
    [InlineData("😀")]
    public void Cuts_between_two_characters_and_within_the_limit(string character)
    {
        for (var count = 1; count < 80; count++)
        {
            var name = string.Concat(Enumerable.Repeat(character, count));
            var cut = NameLimit.Fit(name, Lower);
            Assert.True(Encoding.UTF8.GetByteCount(cut) <= 63);
            Assert.DoesNotContain('�', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(cut)));
            Assert.Equal(Encoding.UTF8.GetByteCount(name) <= 63, cut == name);
            Assert.Equal(cut, NameLimit.Fit(cut, Lower));
        }
    }

    [Fact]
    public void Long_names_that_begin_alike_stay_two()
    {
        var stem = new string('x', 70);
        Assert.NotEqual(NameLimit.Fit(stem + "1", Lower), NameLimit.Fit(stem + "2", Lower));
    }

    [Fact]
    public void Doubles_quotes() => Assert.Equal("\"a\"\"b\"", Lower.Quote("a\"b"));
}
