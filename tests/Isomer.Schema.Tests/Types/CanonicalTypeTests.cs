namespace Isomer.Schema.Tests.Types;

public class CanonicalTypeTests
{
    [Theory]
    [InlineData("bool")]
    [InlineData("uint64")]
    [InlineData("decimal(12,2)")]
    [InlineData("decimal(*)")]
    [InlineData("decimal(*,4)")]
    [InlineData("decimal(3,-2)")]
    [InlineData("decimal(2,5) unsigned")]
    [InlineData("money(19,2) locale_bound")]
    [InlineData("string(255) collation=ci")]
    [InlineData("string(20) collation=postgresql:de_DE.utf8 fixed unit=byte")]
    [InlineData("string(20) collation='sqlserver:a b'")]
    [InlineData("enum()")]
    [InlineData("enum(new,'has space','it''s') name=mood")]
    [InlineData("enum('','A',',','(','Ärger','😀')")]
    [InlineData("set(a,b)")]
    [InlineData("array<int32>")]
    [InlineData("array<array<string(3) collation=ci>> dims=2")]
    [InlineData("other(postgresql:tsvector)")]
    [InlineData("other(sqlite:)")]
    [InlineData("other(sqlite:NUMERIC(10, 2))")]
    [InlineData("other(postgresql:'it''s )')")]
    [InlineData("geometry")]
    [InlineData("geometry(point) srid=4326")]
    [InlineData("time(0)")]
    [InlineData("timestamp(6)")]
    [InlineData("timestamptz(9) zone=offset")]
    [InlineData("timestamp(3) grid=1/300s")]
    [InlineData("interval fields=ds")]
    [InlineData("interval(6) fields=full")]
    [InlineData("json fidelity=model")]
    [InlineData("bit(8)")]
    [InlineData("varbit")]
    [InlineData("macaddr(8)")]
    [InlineData("vector(*)")]
    [InlineData("vector(768)")]
    [InlineData("int32 range=[-8388608,8388607]")]
    [InlineData("date specials=inf,zero")]
    [InlineData("enum(a) name='\"My.Schema\".mood'")]
    public void Reads_and_prints(string text)
    {
        var printed = CanonicalType.Parse(text).ToString();

        // Labels with an upper-case letter alone need no quotes; everything else stands as it was written.
        Assert.Equal(text.Replace("'A'", "A"), printed);
        Assert.Equal(CanonicalType.Parse(text), CanonicalType.Parse(printed));
    }

    [Theory]
    [InlineData("DECIMAL( 12 , 2 )", "decimal(12,2)")]
    [InlineData("decimal(12)", "decimal(12,0)")]
    [InlineData("String(5)  FIXED Collation=CI", "string(5) collation=ci fixed")]
    [InlineData("string(5) unit=CHAR", "string(5)")]
    [InlineData("timestamptz(6) zone=utc", "timestamptz(6)")]
    [InlineData("other(PostgreSQL: tsvector )", "other(postgresql:tsvector)")]
    [InlineData("Geometry(POINT)", "geometry(point)")]
    public void Prints_one_spelling_of_each_meaning(string text, string expected) =>
        Assert.Equal(expected, CanonicalType.Parse(text).ToString());

    [Theory]
    [InlineData("", "a type name is missing")]
    [InlineData("varchar(20)", "there is no type 'varchar'")]
    [InlineData("decimal", "'decimal' needs digits and fraction digits: decimal(12,2); decimal(*) leaves them open")]
    [InlineData("decimal(0,0)", "'decimal' takes 1 to 1000 digits")]
    [InlineData("decimal(5,*)", "'decimal' needs digits and fraction digits: decimal(12,2); decimal(*) leaves them open")]
    [InlineData("money(*)", "'money' needs digits and fraction digits: money(12,2)")]
    [InlineData("string", "'string' needs its length, 1 or more: string(20)")]
    [InlineData("string(0)", "'string' needs its length, 1 or more: string(20)")]
    [InlineData("string(99999999999)", "an argument of 'string' is not a whole number")]
    [InlineData("int32(11)", "'int32' takes no argument")]
    [InlineData("timestamp", "'timestamp' needs its fraction digits, 0 to 9: timestamp(6)")]
    [InlineData("time(10)", "'time' needs its fraction digits, 0 to 9: time(6)")]
    [InlineData("enum(a,a)", "a label of 'enum' stands twice")]
    [InlineData("enum(has space)", "a label of 'enum' must stand in single quotes, or its ')' is missing")]
    [InlineData("enum('open", "a label of 'enum' is missing or must stand in single quotes")]
    [InlineData("array", "'array' needs its element type: array<int32>")]
    [InlineData("array<int32", "the '>' of 'array<' is missing")]
    [InlineData("other(tsvector)", "'other' needs an engine and its type: other(<engine>:<type>)")]
    [InlineData("other(a:b", "the ')' of 'other(' is missing")]
    [InlineData("text colation=ci", "there is no facet 'colation'")]
    [InlineData("text collation", "the facet 'collation' needs a value: collation=…")]
    [InlineData("string(4) unit=words", "the facet 'unit' takes one of char, utf16, byte")]
    [InlineData("string(4) fixed=yes", "the facet 'fixed' takes no value")]
    [InlineData("string(4) fixed fixed", "the facet 'fixed' stands twice")]
    [InlineData("int32)", "')' follows the type")]
    public void Says_what_is_wrong(string text, string expected)
    {
        Assert.False(CanonicalType.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Fact]
    public void Refuses_deep_nesting_without_recursing_into_it()
    {
        var text = string.Concat(Enumerable.Repeat("array<", 1_000_000));
        Assert.False(CanonicalType.TryParse(text, out _, out var error));
        Assert.Equal("arrays nest deeper than 16", error);
    }
}
