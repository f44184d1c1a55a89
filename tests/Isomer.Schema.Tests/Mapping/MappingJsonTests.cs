namespace Isomer.Schema.Tests.Mapping;

public class MappingJsonTests
{
    [Fact]
    public void Reads_every_key()
    {
        var result = MappingJson.Read(
            """
            {
              "$schema": "mapping.schema.json",
              "mapping": 1,
              "names": "snake",
              "include": ["*"],
              "exclude": ["tmp_*"],
              "types": { "float64": "decimal(12,2)" },
              "tables": {
                "customers": {
                  "rename": "crm.clients",
                  "filter": "deleted = false",
                  "accept": { "ISO2007": "amounts are small" }, "policy": { "ISO2126": "null" },
                  "columns": {
                    "price": { "rename": "amount", "type": "decimal(12,2)", "constant": "-1", "accept": { "ISO2008": "known" }, "policy": { "ISO2116": "clip" } },
                    "old": { "exclude": true }
                  }
                }
              },
              "accept": { "ISO2009": "everywhere" },
              "policy": { "ISO2124": "round" }
            }
            """,
            "shop.mapping.json");

        Assert.Empty(result.Diagnostics);
        var mapping = result.Value!;
        Assert.Equal(NamePolicy.Snake, mapping.Names);
        Assert.Equal(["*"], mapping.Include);
        Assert.Equal(["tmp_*"], mapping.Exclude);
        Assert.Equal(new("float64", CanonicalType.Decimal(12, 2)), Assert.Single(mapping.Types));
        Assert.Equal(new("ISO2009", "everywhere"), Assert.Single(mapping.Accept));
        Assert.Equal(new("ISO2124", LossPolicy.Round), Assert.Single(mapping.Policy));
        var table = Assert.Single(mapping.Tables);
        Assert.Equal(new("crm", "clients"), table.Rename);
        Assert.Equal("deleted = false", ExpressionPrinter.Print(table.Filter!));
        Assert.Equal(new("ISO2007", "amounts are small"), Assert.Single(table.Accept));
        Assert.Equal(new("ISO2126", LossPolicy.Null), Assert.Single(table.Policy));
        Assert.Equal(new("ISO2116", LossPolicy.Clip), Assert.Single(table.Columns[0].Policy));
        Assert.Equal(new(LiteralKind.Number, "-1"), table.Columns[0].Constant);
        Assert.True(table.Columns[1].Exclude);
        Assert.Equal(15, result.Positions.Find("tables/customers/columns/old")!.Value.Start.Line);
        Assert.Equal(6, result.Positions.Find("exclude/tmp_*")!.Value.Start.Line);
    }

    [Theory]
    [InlineData("\"names\": \"Snake\"", "ISO1016")]
    [InlineData("\"include\": \"*\"", "ISO1004")]
    [InlineData("\"include\": [1]", "ISO1004")]
    [InlineData("\"exclude\": [\"a\", \"a\"]", "ISO1002")]
    [InlineData("\"types\": { \"varchar\": \"text\" }", "ISO1008")]
    [InlineData("\"types\": { \"text\": \"varchar\" }", "ISO1008")]
    [InlineData("\"tables\": { \"a\": { \"renamed\": \"b\" } }", "ISO1003")]
    [InlineData("\"tables\": { \"a\": { \"rename\": \"\" } }", "ISO1007")]
    [InlineData("\"tables\": { \"a\": { \"filter\": \"a >\" } }", "ISO1009")]
    [InlineData("\"tables\": { \"a\": { \"columns\": { \"b\": { \"rename\": \"\" } } } }", "ISO1007")]
    [InlineData("\"tables\": { \"a\": { \"columns\": { \"b*\": { \"rename\": \"c\" } } } }", "ISO1101")]
    [InlineData("\"tables\": { \"a\": { \"columns\": { \"b\": { \"constant\": 1 } } } }", "ISO1004")]
    [InlineData("\"accept\": { \"2007\": \"why\" }", "ISO1016")]
    [InlineData("\"accept\": { \"ISO2007\": \" \" }", "ISO1014")]
    [InlineData("\"accept\": { \"ISO2007\": null }", "ISO1004")]
    [InlineData("\"policy\": { \"2124\": \"clip\" }", "ISO1016")]
    [InlineData("\"policy\": { \"ISO2124\": \"truncate\" }", "ISO1016")]
    [InlineData("\"policy\": { \"ISO2124\": null }", "ISO1004")]
    [InlineData("\"policy\": { \"ISO2124\": \"text\" }", "ISO1110")]
    [InlineData("\"tables\": { \"a\": { \"policy\": { \"ISO2124\": \"text\" } } }", "ISO1110")]
    [InlineData("\"tables\": { \"a\": { \"columns\": { \"b\": { \"type\": \"date\", \"policy\": { \"ISO2124\": \"text\" } } } } }", "ISO1110")]
    public void Reports_what_is_wrong(string rules, string code)
    {
        var result = MappingJson.Read($"{{ \"mapping\": 1, {rules} }}", null);

        Assert.Null(result.Value);
        Assert.Equal([code], result.Diagnostics.Select(d => d.Code.Id));
    }

    [Theory]
    [InlineData("*", "", true)]
    [InlineData("a*c", "abc", true)]
    [InlineData("a*c", "ac", true)]
    [InlineData("a*c", "abd", false)]
    [InlineData("a?c", "ac", false)]
    [InlineData("?", "é", true)]
    [InlineData("*a*b*", "xxaxxbxx", true)]
    [InlineData("*a*b*c", "ababab", false)]
    [InlineData("A", "a", false)]
    public void Patterns_match(string pattern, string name, bool expected) => Assert.Equal(expected, NamePattern.Matches(pattern, name));

    [Fact]
    public void No_pattern_takes_exponential_time() =>
        Assert.False(NamePattern.Matches(string.Concat(Enumerable.Repeat("a*", 1000)) + "b", new string('a', 5000)));
}
