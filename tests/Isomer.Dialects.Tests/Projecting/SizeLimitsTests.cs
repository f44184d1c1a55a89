namespace Isomer.Dialects.Tests.Projecting;

public class SizeLimitsTests
{
    // 4 + 2 for the row, a bit per column, and the columns: just what fits, and a byte more.
    [Theory]
    [InlineData("binary(8000) fixed,binary(53) fixed", null)]
    [InlineData("binary(8000) fixed,binary(54) fixed", "8061")]
    [InlineData("binary(8000) fixed,binary(52) fixed,bool", null)]
    [InlineData("binary(8000) fixed,binary(52) fixed,bool,bool,bool,bool,bool,bool", null)]
    [InlineData("binary(8000) fixed,binary(52) fixed,bool,bool,bool,bool,bool,bool,bool", "8061")]
    [InlineData("binary(8000) fixed,int64,int64,int64,int64,int64,int64,int64", "8063")]
    [InlineData("binary(8000) fixed,decimal(38,0),decimal(28,0),decimal(19,0),decimal(9,0),uuid", "8067")]
    [InlineData("binary(8000) fixed,timestamp(7),timestamp(4),timestamp(2),time(7),time(2),date,string(4000),text,blob", null)]
    [InlineData("binary(8000),binary(8000),string(4000),text", null)]
    public void Columns_of_a_fixed_size_share_the_8060_bytes_of_a_row(string types, string? needed) => Assert.Equal(
        needed is null ? [] : [needed], Needed("sqlserver", types));

    [Fact]
    public void A_row_of_keys_that_cannot_stand_beside_it_is_told_on_MySql()
    {
        var columns = string.Join(", ", Enumerable.Range(1, 22).Select(i => $$""" "c{{i}}": { "type": "string(768)" } """));
        var keys = string.Join(", ", Enumerable.Range(1, 22).Select(i => $$""" "u{{i}}": { "columns": ["c{{i}}"] } """));

        Assert.Equal(["67650"], Told("mysql", $$""" "t": { "columns": { {{columns}} }, "unique": { {{keys}} } } """));
        Assert.Empty(Told("mysql", $$""" "t": { "columns": { {{columns}} } } """));
    }

    private static List<string> Needed(string engine, string types)
    {
        var columns = Columns(types).Select((t, i) => $$""" "c{{i}}": { "type": "{{t}}" } """);
        return Told(engine, $$""" "t": { "columns": { {{string.Join(", ", columns)}} } } """);
    }

    // A comma in parentheses is one of an argument.
    private static IEnumerable<string> Columns(string types) => System.Text.RegularExpressions.Regex.Split(types, @",(?![^(]*\))");

    private static List<string> Told(string engine, string tables)
    {
        var projection = DialectRegistry.Require(engine).Project(Blueprints.Tables(tables), ProjectionOptions.Default);
        return [.. projection.Anomalies.Where(a => a.Code.Id == "ISO2173").Select(a =>
        {
            Assert.Equal("tables/t", a.Target);
            return a.Arguments[2];
        })];
    }
}
