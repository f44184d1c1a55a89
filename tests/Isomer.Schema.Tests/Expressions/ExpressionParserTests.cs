namespace Isomer.Schema.Tests.Expressions;

public class ExpressionParserTests
{
    [Theory]
    [InlineData("length(email) > 3")]
    [InlineData("a or b and not c")]
    [InlineData("(a or b) and c")]
    [InlineData("not (a and b)")]
    [InlineData("not a = b")]
    [InlineData("(not a) = b")]
    [InlineData("a - (b - c)")]
    [InlineData("a - b - c")]
    [InlineData("-a * b")]
    [InlineData("-(a * b)")]
    [InlineData("-(-1)")]
    [InlineData("a - -1")]
    [InlineData("a || b + 1")]
    [InlineData("(a || b) * 2")]
    [InlineData("(a = b) = c")]
    [InlineData("(a is null) is null")]
    [InlineData("a is not distinct from b")]
    [InlineData("status in ('new', 'it''s')")]
    [InlineData("a not between -1 and 5 and b")]
    [InlineData("name not like 'a\\%b%' escape '\\'")]
    [InlineData("name ilike '%x'")]
    [InlineData("case when a > 1 then 'x' else 0 end")]
    [InlineData("case a when 1 then 'x' when 2 then 'y' end")]
    [InlineData("cast(a as decimal(12,2))")]
    [InlineData("cast(a as enum('it''s',new) collation=ci) = 'new'")]
    [InlineData("next value for shop.order_seq")]
    [InlineData("next value for \"a.b\".\"order by\"")]
    [InlineData("\"order by\" + \"next\" > date '2024-02-29'")]
    [InlineData("timestamptz '2024-01-02 10:00:00.5+00:00'")]
    [InlineData("substring(a, 1, 2) = x'DEAD'")]
    [InlineData("coalesce(a, b, now())")]
    public void Prints_what_it_reads(string text) => Assert.Equal(text, ExpressionPrinter.Print(ExpressionParser.Parse(text)));

    [Theory]
    [InlineData("A = B AND NOT C", "A = B and not C")]
    [InlineData("((a))", "a")]
    [InlineData("+1", "1")]
    [InlineData("a like 'x#_y' escape '#'", "a like 'x\\_y' escape '\\'")]
    [InlineData("a like 'x#y' escape '#'", "a like 'xy'")]
    [InlineData("a like 'x\\y'", "a like 'x\\y'")]
    [InlineData("a -- a comment\n + /* and one more */ b", "a + b")]
    [InlineData("x'dead'", "x'DEAD'")]
    [InlineData("TimestampTz '2024-01-02T10:00:00.500+02'", "timestamptz '2024-01-02 08:00:00.5+00:00'")]
    [InlineData("flag is true", "flag is not distinct from true")]
    [InlineData("NOW()", "now()")]
    public void Brings_equal_meaning_to_one_form(string text, string canonical) =>
        Assert.Equal(canonical, ExpressionPrinter.Print(ExpressionParser.Parse(text)));

    [Theory]
    [InlineData("", "unexpected end of the expression at character 1")]
    [InlineData("a +", "unexpected end of the expression at character 4")]
    [InlineData("a = b = c", "unexpected '=' at character 7")]
    [InlineData("a b", "unexpected 'b' at character 3")]
    [InlineData("(a", "unexpected end of the expression at character 3")]
    [InlineData("a in ()", "unexpected end of the expression at character 8")]
    [InlineData("'abc", "a text that does not end at character 1")]
    [InlineData("1abc", "a number that runs into a word at character 1")]
    [InlineData("x'abc'", "octets that are not pairs of hexadecimal digits at character 1")]
    [InlineData("a ? b", "the unexpected character '?' at character 3")]
    [InlineData("random()", "'random' is no portable function at character 9")]
    [InlineData("length()", "'length' does not take 0 arguments at character 9")]
    [InlineData("date '2023-02-29'", "'2023-02-29' is no date at character 6")]
    [InlineData("a like 'x' escape '##'", "the pattern cannot be said portably at character 23")]
    [InlineData("/* a", "a comment that does not end at character 1")]
    [InlineData("case when a then", "unexpected end of the expression at character 17")]
    public void Says_what_is_wrong_and_where(string text, string message)
    {
        Assert.False(ExpressionParser.TryParse(text, out var expression, out var error));
        Assert.Null(expression);
        Assert.Equal(message, error);
    }

    [Fact]
    public void A_wrong_type_is_an_error() =>
        Assert.Contains("'money2'", Assert.Throws<FormatException>(() => ExpressionParser.Parse("cast(a as money2)")).Message);

    [Theory]
    [InlineData("(", ")")]
    [InlineData("not ", "")]
    [InlineData("- ", "")]
    [InlineData("abs(", ")")]
    [InlineData("a or ", "")]
    [InlineData("a in (", ")")]
    [InlineData("case when a then ", " end")]
    public void Hostile_depth_is_refused_and_not_followed(string open, string close)
    {
        const int Depth = 100_000;
        var text = string.Concat(Enumerable.Repeat(open, Depth)) + "a" + string.Concat(Enumerable.Repeat(close, Depth));

        Assert.False(ExpressionParser.TryParse(text, out _, out var error));
        Assert.StartsWith("it is nested too deeply", error);
    }
}
