using Isomer.Schema;

namespace Isomer.Dialects.Tests.Narrowing;

public class PolicyCheckTests
{
    [Theory]
    [InlineData("timestamp(9)", true, "ISO2124", "round", null)]
    [InlineData("timestamp(9)", true, "ISO2124", "clip", null)]
    [InlineData("timestamp(9)", false, "ISO2124", "reject", null)]
    [InlineData("timestamp(9)", false, "ISO2124", "null", "the column takes no NULL")]
    [InlineData("date specials=zero", true, "ISO2126", "null", null)]
    [InlineData("date specials=zero", true, "ISO2126", "clip", "its values cannot be clipped")]
    [InlineData("time(0) range=signed838", true, "ISO2127", "round", "its values cannot be rounded")]
    [InlineData("set(a,b)", true, "ISO2154", "clip", "it changes no value")]
    [InlineData("rowversion", true, "ISO2162", "null", "it changes no value")]
    [InlineData("timestamptz(3) zone=offset", true, "ISO2128", "reject", null)]
    public void A_policy_fits_or_is_an_error_at_its_line(string type, bool isNullable, string code, string policy, string? reason)
    {
        var findings = Check("postgresql", type, isNullable, code, policy);

        Assert.Equal(reason is null ? [] : ["ISO1110 policy/" + code + " " + reason], findings);
    }

    [Theory]
    [InlineData("mysql", "json", "ISO2150", "null", "no rule tells which values it touches")]
    [InlineData("mysql", "decimal(*)", "ISO2116", "round", null)]
    [InlineData("mysql", "decimal(*)", "ISO2115", "round", "its values cannot be rounded")]
    [InlineData("sqlserver", "decimal(*)", "ISO2115", "clip", null)]
    public void Other_destinations(string engine, string type, string code, string policy, string? reason) =>
        Assert.Equal(reason is null ? [] : ["ISO1110 policy/" + code + " " + reason], Check(engine, type, true, code, policy));

    [Fact]
    public void An_infinite_date_is_clipped_and_not_rounded()
    {
        Assert.Empty(Check("mysql", "date", false, "ISO2130", "clip", "postgresql"));
        Assert.Equal(
            ["ISO1110 policy/ISO2130 its values cannot be rounded"], Check("mysql", "date", false, "ISO2130", "round", "postgresql"));
    }

    [Theory]
    [InlineData("decimal(12,2)", true)]
    [InlineData("decimal(29,2)", false)]
    [InlineData("decimal(*)", false)]
    public void NaN_is_no_value_of_a_short_decimal(string type, bool isUnfit) =>
        Assert.Equal(isUnfit, Check("mariadb", type, true, "ISO2120", "null", "postgresql").Count > 0);

    [Theory]
    [InlineData("sqlserver", "ISO2080", "it changes no value")]
    [InlineData("oracle", "ISO2102", "it is about rows that share a key, of which none alone tells")]
    public void No_policy_settles_a_key(string engine, string code, string reason)
    {
        var blueprint = Blueprints.Tables("""
            "t": { "columns": { "a": { "type": "string(9)" }, "b": { "type": "int32", "nullable": true } },
              "unique": { "uq": { "columns": ["a", "b"] } } }
            """, "postgresql");
        var mapped = MappingJson.Read($$"""{ "mapping": 1, "policy": { "{{code}}": "reject" } }""", null).Value!.Apply(blueprint).Value!;

        var finding = Assert.Single(
            PolicyCheck.Of(mapped, DialectRegistry.Require(engine).Project(mapped.Target, ProjectionOptions.Default)));

        Assert.Equal(["ISO1110", reason], [finding.Code.Id, finding.Arguments[3]]);
    }

    private static List<string> Check(string engine, string type, bool isNullable, string code, string policy, string? origin = null)
    {
        var blueprint = Blueprints.Tables(
            $$""" "t": { "columns": { "c": { "type": "{{type}}"{{(isNullable ? ", \"nullable\": true" : "")}} } } } """, origin);
        var mapping = MappingJson.Read($$"""{ "mapping": 1, "policy": { "{{code}}": "{{policy}}" } }""", null).Value!;
        var mapped = mapping.Apply(blueprint).Value!;
        var projection = DialectRegistry.Require(engine).Project(mapped.Target, ProjectionOptions.Default);
        return [.. PolicyCheck.Of(mapped, projection).Distinct().Select(d => $"{d.Code.Id} {d.Target} {d.Arguments[3]}")];
    }
}
