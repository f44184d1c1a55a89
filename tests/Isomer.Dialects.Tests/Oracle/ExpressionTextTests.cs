using FsCheck.Fluent;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.Dialects.Tests.Oracle;

public sealed class ExpressionTextTests
{
    private static readonly Dialect Dialect = DialectRegistry.Find("oracle")!;

    // As the catalog names them: Oracle folds a name that nobody quoted to capitals.
    private static readonly Column[] Columns =
    [
        .. ExpressionColumns.All.Select(c => c with { Name = c.Name.ToUpperInvariant() }),
        new() { Name = "NN", Type = CanonicalType.String(20) },
    ];

    [Theory]
    [InlineData("i = 1 AND bo = 1", "\"I\" = 1 and \"BO\"")]
    [InlineData("bo = 0 or not bo = 1", "not \"BO\" or not \"BO\"")]
    [InlineData("\"I\" in (1, 2) and \"BO\" in (0,1)", "\"I\" in (1, 2) and \"BO\" in (false, true)")]
    [InlineData("i != 1 and i ^= 2", "\"I\" <> 1 and \"I\" <> 2")]
    [InlineData("i between 1 and 9", "\"I\" between 1 and 9")]
    [InlineData("mod(i, 2) = 0", "\"I\" % 2 = 0")]
    [InlineData("trunc(i / 2) = 0", "\"I\" / 2 = 0")]
    [InlineData("f / 2 > 1", "\"F\" / 2 > 1")]
    [InlineData("nvl(i, 0) > 1", "coalesce(\"I\", 0) > 1")]
    [InlineData("nvl(bo, 0) = 1", "coalesce(\"BO\", false)")]
    [InlineData("nvl2(i, 1, 2) = 1", "case when \"I\" is not null then 1 else 2 end = 1")]
    [InlineData("decode(v, 'a', 1, 'b', 2, 3) = 3", "case \"V\" when 'a' then 1 when 'b' then 2 else 3 end = 3")]
    [InlineData("decode(v, null, 1, 2) = 1", "case when \"V\" is null then 1 else 2 end = 1")]
    [InlineData("decode(i, b, 1, 0) = 1", "\"I\" is not distinct from \"B\"")]
    [InlineData("decode(i, b, 1, 0) = 0", "\"I\" is distinct from \"B\"")]
    [InlineData("nn || 'x' = 'ax'", "\"NN\" || 'x' = 'ax'")]
    [InlineData("v || ' ' || nn = 'a b'", "coalesce(\"V\", '') || ' ' || \"NN\" = 'a b'")]
    [InlineData("case when v is not null then v || 'x' end = 'ax'", "\"V\" || 'x' = 'ax'")]
    [InlineData("trim(v) is not null", "nullif(trim(\"V\"), '') is not null")]
    [InlineData("trim(both 'x' from v) = 'a'", "nullif(trim(\"V\", 'x'), '') = 'a'")]
    [InlineData("substr(v, 1, 2) = 'ab'", "substring(\"V\", 1, 2) = 'ab'")]
    [InlineData("substr(v, 3) = 'ab'", "nullif(substring(\"V\", 3), '') = 'ab'")]
    [InlineData("v <> ''", "\"V\" <> null")]
    [InlineData("v like 'a|%' escape '|'", "\"V\" like 'a\\%' escape '\\'")]
    [InlineData("lower(v) like lower('A%')", "\"V\" ilike 'A%'")]
    [InlineData("ts > date '2024-01-01'", "\"TS\" > timestamp '2024-01-01 00:00:00'")]
    [InlineData("ts >= to_date('2024-01-01','yyyy-mm-dd')", "\"TS\" >= timestamp '2024-01-01 00:00:00'")]
    [InlineData("ts = TO_DATE(' 2024-01-01 10:00:00', 'SYYYY-MM-DD HH24:MI:SS')", "\"TS\" = timestamp '2024-01-01 10:00:00'")]
    [InlineData("ts > timestamp '2024-01-01 10:00:00.5'", "\"TS\" > timestamp '2024-01-01 10:00:00.5'")]
    [InlineData("tz > timestamp '2024-01-01 10:00:00 +01:00'", "\"TZ\" > timestamptz '2024-01-01 09:00:00+00:00'")]
    [InlineData("v = N'x' and lengthb(v) > 2", "\"V\" = 'x' and octet_length(\"V\") > 2")]
    [InlineData("cast(n as number(19)) > 1", "cast(\"N\" as int64) > 1")]
    [InlineData("to_char(i) = '1'", "cast(\"I\" as text) = '1'")]
    [InlineData("(case when i > 1 then 1 when not i > 1 then 0 end) = 1", "\"I\" > 1")]
    [InlineData("I > -5 -- and a comment", "\"I\" > -5")]
    public void Reads_checks_as_people_write_them(string catalog, string portable) =>
        Assert.Equal(ExpressionParser.Parse(portable), Dialect.ReadExpression(catalog, null, Columns));

    [Theory]
    [InlineData("0", "bool", "false")]
    [InlineData("'N' ", "string(1) fixed", "'N'")]
    [InlineData("SYSDATE", "timestamp(0)", "cast(local_now() as timestamp(0))")]
    [InlineData("systimestamp\n", "timestamptz(6)", "now()")]
    [InlineData("CURRENT_TIMESTAMP", "timestamptz(6)", "now()")]
    [InlineData("LOCALTIMESTAMP", "timestamp(6)", "local_now()")]
    [InlineData("sys_extract_utc(systimestamp)", "timestamp(6)", "utc_now()")]
    [InlineData("trunc(sysdate)", "timestamp(0)", "current_date()")]
    [InlineData("date '2024-01-01'", "timestamp(0)", "timestamp '2024-01-01 00:00:00'")]
    [InlineData("hextoraw('00ff')", "binary(2)", "x'00FF'")]
    [InlineData("USER", "string(30)", "current_user()")]
    [InlineData("0", "string(1)", "'0'")]
    [InlineData("\"ORDERS_SEQ\".NEXTVAL", "decimal(19,0)", "next value for \"ORDERS_SEQ\"")]
    [InlineData("shop.orders_seq.nextval", "decimal(19,0)", "next value for \"SHOP\".\"ORDERS_SEQ\"")]
    public void Reads_defaults_as_people_write_them(string catalog, string type, string portable) =>
        Assert.Equal(ExpressionParser.Parse(portable), Dialect.ReadExpression(catalog, CanonicalType.Parse(type), []));

    [Theory]
    [InlineData("regexp_like(v, '^a')")]
    [InlineData("i / 2 > 1")]
    [InlineData("v || tx = 'a'")]
    [InlineData("trunc(ts) = ts")]
    [InlineData("current_date")]
    [InlineData("ts > '2024-01-01'")]
    [InlineData("v > 5")]
    [InlineData("to_char(ts, 'YYYY') = '2024'")]
    [InlineData("replace(v, 'a') = 'b'")]
    [InlineData("to_char(n) = '1'")]
    [InlineData("q'[it's]' = v")]
    [InlineData("rownum = 1")]
    public void Keeps_what_has_no_portable_meaning_as_native_text(string catalog) =>
        Assert.Equal(new NativeExpression(new("oracle", catalog)), Dialect.ReadExpression(catalog, null, Columns));

    [Theory]
    [InlineData("\"BO\"", "\"BO\"")]
    [InlineData("not \"BO\"", "not \"BO\" = 1")]
    [InlineData("\"BO\" and \"I\" = 1", "\"BO\" = 1 and \"I\" = 1")]
    [InlineData("(\"I\" = 1) = \"BO\"", "case when \"I\" = 1 then 1 when not \"I\" = 1 then 0 end = \"BO\"")]
    [InlineData("case when \"BO\" then \"I\" = 1 else \"I\" = 2 end = true", "case when \"BO\" = 1 then case when \"I\" = 1 then 1 when not \"I\" = 1 then 0 end " +
        "else case when \"I\" = 2 then 1 when not \"I\" = 2 then 0 end end = 1")]
    [InlineData("true and \"BO\"", "1 = 1 and \"BO\" = 1")]
    [InlineData("\"I\" is distinct from \"B\"", "decode(\"I\", \"B\", 1, 0) = 0")]
    [InlineData("\"I\" / 2 = 1", "trunc(\"I\" / 2) = 1")]
    [InlineData("\"V\" || 'x' = 'y'", "case when \"V\" is not null then \"V\" || 'x' end = 'y'")]
    [InlineData("\"NN\" || 'x' = 'y'", "\"NN\" || 'x' = 'y'")]
    [InlineData("coalesce(\"V\", '') || 'x' = 'y'", "\"V\" || 'x' = 'y'")]
    [InlineData("nullif(trim(\"V\"), '') is null", "trim(\"V\") is null")]
    [InlineData("\"TZ\" > timestamptz '2024-01-01 10:00:00.5+00:00'", "\"TZ\" > timestamp '2024-01-01 10:00:00.5 +00:00'")]
    [InlineData("\"V\" ilike 'a%'", "lower(\"V\") like lower('a%')")]
    [InlineData("\"TX\" like 'a%'", "\"TX\" like 'a%'")]
    [InlineData("upper(trim(\"V\"))", "upper(trim(\"V\"))")]
    [InlineData("coalesce(\"D\", timestamp '2024-01-01 00:00:00') is null", "coalesce(\"D\", date '2024-01-01') is null")]
    [InlineData(
        "case when \"I\" > 1 then \"D\" else timestamp '2024-01-01 10:00:00' end is null",
        "case when \"I\" > 1 then \"D\" else to_date('2024-01-01 10:00:00', 'YYYY-MM-DD HH24:MI:SS') end is null")]
    [InlineData("coalesce(\"TS\", timestamp '2024-01-01 00:00:00') is null", "coalesce(\"TS\", timestamp '2024-01-01 00:00:00') is null")]
    public void Prints_what_computes_the_same(string portable, string oracle) =>
        Assert.Equal(oracle, Dialect.Print(ExpressionParser.Parse(portable), Columns));

    [Theory]
    [InlineData("\"V\" = ''")]
    [InlineData("trim(\"V\") = 'a'")]
    [InlineData("length(trim(\"V\")) > 0")]
    [InlineData("coalesce(\"V\", '') = 'a'")]
    [InlineData("coalesce(\"V\", '') || coalesce(\"TX\", '')")]
    [InlineData("\"TX\" = 'a'")]
    [InlineData("lower(\"TX\") in ('a')")]
    [InlineData("\"TX\" is distinct from 'a'")]
    [InlineData("\"N\" / 3 > 1")]
    [InlineData("\"N\" || 'x' = '1x'")]
    [InlineData("\"TS\" || 'x' = 'x'")]
    [InlineData("cast(\"N\" as text) = '1'")]
    [InlineData("cast(\"TS\" as date) = date '2024-01-01'")]
    [InlineData("uuid_v4()")]
    [InlineData("current_time()")]
    [InlineData("x''")]
    [InlineData("octet_length(\"BY\") > 1")]
    [InlineData("coalesce(\"D\", \"TS\") is null")]
    [InlineData("\"N\" = 1.00000000000000000000000000000000000000001")]
    public void Says_what_it_would_compute_otherwise(string portable)
    {
        var error = Assert.Throws<IsomerException>(() => Dialect.Print(ExpressionParser.Parse(portable), Columns));
        Assert.Equal(Codes.UnfaithfulExpression, error.Diagnostic.Code);
    }

    // Of one type on both sides, as a blueprint's expressions are: all that is printed must be understood again, and then stay.
    [Fact]
    public void What_is_printed_over_known_columns_is_never_native()
    {
        Column[] columns = [.. ExpressionColumns.All.Select(c => c.Name == "tx" ? c with { Type = CanonicalType.String(100) } : c)];
        var printed = 0;
        foreach (var expression in WellTypedExpression.Bool(12).Sample(1000, new FsCheck.Rnd(829), 12))
        {
            string text;
            try
            {
                text = Dialect.Print(expression, columns);
            }
            catch (IsomerException e) when (e.Diagnostic.Code == Codes.UnfaithfulExpression)
            {
                continue;
            }

            var read = Dialect.ReadExpression(text, null, columns);
            Assert.False(read.IsNative, text);
            Assert.Equal(read, Dialect.ReadExpression(Dialect.Print(read, columns), null, columns));
            printed++;
        }

        Assert.True(printed > 400, $"Only {printed} were printed.");
    }

    [Fact]
    public void A_text_that_would_double_at_each_level_is_refused()
    {
        var expression = ExpressionParser.Parse("\"V\" || 'x'");
        for (var i = 0; i < 40; i++)
        {
            expression = new BinaryExpression(
                BinaryOperator.Concat, new FunctionExpression("lower", EquatableArray<Expression>.Wrap([expression])),
                new LiteralExpression(LiteralKind.Text, "x"));
        }

        var error = Assert.Throws<IsomerException>(() => Dialect.Print(expression, Columns));
        Assert.Equal(Codes.UnfaithfulExpression, error.Diagnostic.Code);
    }
}
