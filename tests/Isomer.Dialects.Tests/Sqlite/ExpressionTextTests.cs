using Isomer.Dialects.Sqlite;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.Sqlite;

public class ExpressionTextTests
{
    [Theory]
    [InlineData("[v] == `tx` AND \"v\" != 'a'", "v = tx and v <> 'a'")]
    [InlineData("TX > 'b'", "tx > 'b'")]
    [InlineData("v = \"nope\"", "v = 'nope'")]
    [InlineData("v LIKE 'a%'", "v ilike 'a%'")]
    [InlineData("v NOT LIKE 'a!%%' ESCAPE '!'", "v not ilike 'a\\%%' escape '\\'")]
    [InlineData("v GLOB 'a*[?]_'", "v like 'a%?\\_' escape '\\'")]
    [InlineData("i IS NULL OR i IS NOT b", "i is null or i is distinct from b")]
    [InlineData("i IS 3", "i is not distinct from 3")]
    [InlineData("bo IS TRUE", "bo is not distinct from true")]
    [InlineData("bo IN (0, 1)", "bo in (false, true)")]
    [InlineData("bo = 1", "bo = true")]
    [InlineData("NOT i OR b", "not i <> 0 or b <> 0")]
    [InlineData("ifnull(v, 'x') || tx = 'x'", "coalesce(v, 'x') || tx = 'x'")]
    [InlineData("iif(i > 1, v, NULL) = 'a'", "case when i > 1 then v end = 'a'")]
    [InlineData("length(v) > 3 AND length(CAST(v AS BLOB)) < 9", "length(v) > 3 and octet_length(v) < 9")]
    [InlineData("substr(v, 1, 2) = 'ab'", "substring(v, 1, 2) = 'ab'")]
    [InlineData("CAST(i AS TEXT) = '1'", "cast(i as text) = '1'")]
    [InlineData("d > '2024-01-01'", "d > date '2024-01-01'")]
    [InlineData("d > '1.1.2024'", "d > '1.1.2024'")]
    [InlineData("i BETWEEN 1 AND 5 -- a range", "i between 1 and 5")]
    [InlineData("i = '5'", "i = 5")]
    [InlineData("v = 5", "v = '5'")]
    [InlineData("i = b = 1", "(i = b) = 1")]
    [InlineData("by = x'dead'", "by = x'DEAD'")]
    [InlineData("i < -1 + 2 * 3", "i < -1 + 2 * 3")]
    [InlineData("cast(tx as NUMERIC) >= 0", "cast(tx as decimal(*)) >= 0")]
    public void Reads_checks_as_they_were_typed(string typed, string portable) =>
        Assert.Equal(portable, Portable(ExpressionText.Parse(typed, null, ExpressionColumns.All)));

    [Theory]
    [InlineData("CURRENT_TIMESTAMP", "timestamp(6)", "utc_now()")]
    [InlineData("datetime('now')", "text", "utc_now()")]
    [InlineData("datetime('now', 'localtime')", "text", "local_now()")]
    [InlineData("CURRENT_DATE", "date", "cast(utc_now() as date)")]
    [InlineData("date('now','localtime')", "date", "current_date()")]
    [InlineData("strftime('%Y-%m-%d %H:%M:%f', 'now')", "text", "cast(utc_now() as timestamp(3))")]
    [InlineData("strftime('%Y-%m-%d %H:%M:%f000+00:00', 'now')", "text", "cast(now() as timestamptz(6))")]
    [InlineData("lower(hex(randomblob(16)))", "uuid", "uuid_v4()")]
    [InlineData("\"dq\"", "text", "'dq'")]
    [InlineData("bare", "text", "'bare'")]
    [InlineData("TRUE", "bool", "true")]
    [InlineData("1", "bool", "true")]
    [InlineData("0", "string(5)", "'0'")]
    [InlineData("'1.50'", "decimal(10,2)", "1.50")]
    [InlineData("-7", "int64", "-7")]
    [InlineData("x'00'", "blob", "x'00'")]
    [InlineData("NULL", "text", "null")]
    [InlineData("'2024-01-02 10:00:00'", "timestamp(6)", "timestamp '2024-01-02 10:00:00'")]
    public void Reads_defaults_as_they_were_typed(string typed, string type, string portable) =>
        Assert.Equal(portable, Portable(ExpressionText.Parse(typed, CanonicalType.Parse(type), [])));

    [Theory]
    [InlineData("v REGEXP 'a'")]
    [InlineData("v GLOB '[a-z]*'")]
    [InlineData("v GLOB tx")]
    [InlineData("v COLLATE NOCASE = 'a'")]
    [InlineData("i & 1")]
    [InlineData("n / 2 > 1")]
    [InlineData("f % 2 = 0")]
    [InlineData("f || 'x' = 'x'")]
    [InlineData("CAST(f AS INTEGER) = 1")]
    [InlineData("CAST(v AS INTEGER) = 1")]
    [InlineData("CAST(v AS VARCHAR(3)) = 'a'")]
    [InlineData("julianday('now') > 1")]
    [InlineData("lower(hex(randomblob(16)))")]
    [InlineData("rowid > 1")]
    [InlineData("i > 0x1F")]
    [InlineData("i IN ()")]
    [InlineData("i IN (SELECT 1)")]
    [InlineData("json_valid(v)")]
    [InlineData("substr(v, -2) = 'ab'")]
    public void Keeps_as_native_text_what_the_portable_syntax_cannot_say(string typed) =>
        Assert.Equal(new NativeExpression(new("sqlite", typed)), ExpressionText.Parse(typed, null, ExpressionColumns.All));

    [Theory]
    [InlineData("name like 'a%'", "\"name\" glob 'a*'")]
    [InlineData("name like 'a*\\_?' escape '\\'", "\"name\" glob 'a[*]_[?]'")]
    [InlineData("name not ilike 'a%'", "\"name\" not like 'a%'")]
    [InlineData("a is not distinct from b", "\"a\" is \"b\"")]
    [InlineData("a is distinct from b + 1", "\"a\" is not \"b\" + 1")]
    [InlineData("a || b + 1 > 2", "\"a\" || (\"b\" + 1) > 2")]
    [InlineData("(a = b) = c", "\"a\" = \"b\" = \"c\"")]
    [InlineData("a = (b = c)", "\"a\" = (\"b\" = \"c\")")]
    [InlineData("utc_now()", "CURRENT_TIMESTAMP")]
    [InlineData("cast(utc_now() as timestamp(6))", "strftime('%Y-%m-%d %H:%M:%f000', 'now')")]
    [InlineData("timestamp '2024-01-02 10:00:00'", "'2024-01-02 10:00:00'")]
    [InlineData("octet_length(a)", "length(cast(\"a\" as BLOB))")]
    [InlineData("true", "true")]
    public void Prints_in_words_that_keep_the_meaning(string portable, string printed) =>
        Assert.Equal(printed, ExpressionText.Print(ExpressionParser.Parse(portable)));

    [Theory]
    [InlineData("name like other")]
    [InlineData("next value for q")]
    [InlineData("current_user()")]
    [InlineData("cast(a as string(20))")]
    [InlineData("cast(now() as timestamptz(2))")]
    [InlineData("a > 99999999999999999999")]
    [InlineData("a > 0.1234567890123456")]
    public void Refuses_what_it_could_only_say_otherwise(string portable) =>
        Assert.Equal(
            Codes.UnfaithfulExpression,
            Assert.Throws<IsomerException>(() => ExpressionText.Print(ExpressionParser.Parse(portable))).Diagnostic.Code);

    private static string Portable(Expression expression) =>
        expression is NativeExpression e ? $"native: {e.Native.Text}" : Schema.ExpressionPrinter.Print(expression);
}
