using Isomer.Schema;

namespace Isomer.Dialects.Tests.MySql;

public sealed class ExpressionTextTests
{
    private static readonly Dialect Dialect = DialectRegistry.Find("mysql")!;

    private static readonly Column[] Columns = ExpressionColumns.All;

    [Theory]
    [InlineData("`i` = 1 = `bo`", "(i = 1) = bo")]
    [InlineData("`bo` = `b` in (1,2)", "bo = (b in (1, 2))")]
    [InlineData("`i` in (1,2) = `bo`", "(i in (1, 2)) = bo")]
    [InlineData("`i` MOD 2 = 0", "i % 2 = 0")]
    [InlineData("`i` DIV 2 = 0", "i / 2 = 0")]
    [InlineData("`f` / 2 > 1", "f / 2 > 1")]
    [InlineData("concat(`v`,`tx`,'x') = 'x'", "v || tx || 'x' = 'x'")]
    [InlineData("`v` like 'a\\\\%'", "v like 'a\\%' escape '\\'")]
    [InlineData("`v` like 'a\\\\\\\\%'", "v like 'a\\%'")]
    [InlineData("`v` like 'a%' escape ''", "v like 'a%'")]
    [InlineData("`v` like 'a|%' escape '|'", "v like 'a\\%' escape '\\'")]
    [InlineData("`v`  not like 'x%'", "v not like 'x%'")]
    [InlineData("`i` <=> `b`", "i is not distinct from b")]
    [InlineData("!(`i` <=> `b`)", "i is distinct from b")]
    [InlineData("`i` <=> NULL", "i is null")]
    [InlineData("`bo`", "bo")]
    [InlineData("`bo` = 0", "not bo")]
    [InlineData("`bo` <> 0", "bo")]
    [InlineData("`bo` = 1", "bo = true")]
    [InlineData("`bo` is true", "bo is not distinct from true")]
    [InlineData("(`i` <> 0 or `bo` <> 0) and `b` <> 0", "(i <> 0 or bo) and b <> 0")]
    [InlineData("cast(`i` as char charset utf8mb4) = '1'", "cast(i as text) = '1'")]
    [InlineData("cast(`i` as char charset utf8mb4 binary) = '1'", "cast(i as text) = '1'")]
    [InlineData("concat(`i`) = '1'", "cast(i as text) = '1'")]
    [InlineData("`bo` and (`i` = 1 and (`b` = 2 and `v` = 'x'))", "bo and i = 1 and b = 2 and v = 'x'")]
    [InlineData("cast(`n` as signed) > 1", "cast(n as int64) > 1")]
    [InlineData("`d` > DATE'2024-01-01'", "d > date '2024-01-01'")]
    [InlineData("cast(`ts` as date) > '2024-01-01'", "cast(ts as date) > date '2024-01-01'")]
    [InlineData("`ts` > TIMESTAMP'2024-01-01 10:00:00.5'", "ts > timestamp '2024-01-01 10:00:00.5'")]
    [InlineData("trim(both 'x' from `v`) = 'a'", "trim(v, 'x') = 'a'")]
    [InlineData("substr(`v`,1,2) = 'ab'", "substring(v, 1, 2) = 'ab'")]
    [InlineData("octet_length(`v`) > 2", "octet_length(v) > 2")]
    [InlineData("char_length(`v`) > 2", "length(v) > 2")]
    [InlineData("case when `i` > 1 then 'x' else 'y' end = 'x'", "case when i > 1 then 'x' else 'y' end = 'x'")]
    [InlineData("if(`i` > 1,`b`,2) = 2", "case when i > 1 then b else 2 end = 2")]
    [InlineData("ifnull(`i`,1) = 1", "coalesce(i, 1) = 1")]
    [InlineData("`by` = X'00ff'", "by = x'00FF'")]
    [InlineData("--`i` < 5", "-(-i) < 5")]
    [InlineData("`v` = 'it\\'s \\\\ x\\ny'", "v = 'it''s \\ x\ny'")]
    [InlineData("(`v` <> _utf8mb4'x')", "v <> 'x'")]
    [InlineData("`v` = N'x'", "v = 'x'")]
    [InlineData("lcase(`v`) = 'a'", "lower(v) = 'a'")]
    [InlineData("lcase(`v`) like lcase('A%')", "v ilike 'A%'")]
    [InlineData("`i` is null = `bo`", "(i is null) = bo")]
    [InlineData("(not((`i` = 1)))", "i <> 1")]
    [InlineData("(`i` = 1) && (`b` = 2) || `bo`", "i = 1 and b = 2 or bo")]
    [InlineData("round(`n`,0) = 1", "round(n) = 1")]
    [InlineData("round(`n`,1) = 1.5 and abs(`i`) > 1e3", "round(n, 1) = 1.5 and abs(i) > 1000")]
    public void Reads_checks_as_the_catalog_spells_them(string catalog, string portable) =>
        Assert.Equal(ExpressionParser.Parse(portable), Dialect.ReadExpression(catalog, null, Columns));

    [Theory]
    [InlineData("-7", "int32", "-7")]
    [InlineData("1.50", "decimal(10,2)", "1.50")]
    [InlineData("1.5", "decimal(10,2)", "1.50")]
    [InlineData("'it''s \\\\ ok'", "string(20)", "'it''s \\ ok'")]
    [InlineData("1", "bool", "true")]
    [InlineData("X'00ff'", "blob", "x'00FF'")]
    [InlineData("unhex('DEADbeef')", "binary(4)", "x'DEADBEEF'")]
    [InlineData("'ab'", "binary(4)", "x'6162'")]
    [InlineData("'ab\\0\\0'", "binary(4) fixed", "x'61620000'")]
    [InlineData("X'6162'", "binary(4) fixed", "x'61620000'")]
    [InlineData("'2024-01-02'", "date specials=zero", "date '2024-01-02'")]
    [InlineData("'10:00:00.000'", "time(3) range=signed838", "time '10:00:00'")]
    [InlineData("'2024-01-02 10:00:00.500'", "timestamp(3) specials=zero", "timestamp '2024-01-02 10:00:00.5'")]
    [InlineData("'2024-01-01 10:00:00'", "timestamptz(0)", "timestamptz '2024-01-01 10:00:00+00:00'")]
    [InlineData("current_timestamp(6)", "timestamptz(6)", "now()")]
    [InlineData("current_timestamp()", "timestamptz(0)", "now()")]
    [InlineData("CURRENT_TIMESTAMP(3)", "timestamp(3)", "local_now()")]
    [InlineData("utc_timestamp(3)", "timestamp(3)", "utc_now()")]
    [InlineData("curdate()", "date", "current_date()")]
    [InlineData("curtime(6)", "time(6)", "current_time()")]
    [InlineData("nextval(`shop`.`s`)", "int64", "next value for shop.s")]
    [InlineData("concat('a','b')", "text", "'a' || 'b'")]
    public void Reads_defaults_as_the_catalog_spells_them(string catalog, string type, string portable) =>
        Assert.Equal(ExpressionParser.Parse(portable), Dialect.ReadExpression(catalog, CanonicalType.Parse(type), []));

    [Theory]
    [InlineData("`i` / 2 > 1")]
    [InlineData("`n` / 2 > 1")]
    [InlineData("`n` DIV 2 > 1")]
    [InlineData("`v` regexp '^a'")]
    [InlineData("`v` like 'a\\\\%' escape ''")]
    [InlineData("`i` xor `b`")]
    [InlineData("`v` collate utf8mb4_bin = 'x'")]
    [InlineData("json_valid(`tx`)")]
    [InlineData("cast(`v` as signed) = 1")]
    [InlineData("cast(`i` as decimal(10,2)) = 1.5")]
    [InlineData("cast(`v` as char(5) charset utf8mb4) = 'x'")]
    [InlineData("`v` = 1")]
    [InlineData("`i` = '1'")]
    [InlineData("uuid()")]
    [InlineData("`d` + interval 1 day > '2024-01-01'")]
    [InlineData("concat(`f`,'x') = 'x'")]
    public void What_means_something_else_elsewhere_stays_native(string catalog) =>
        Assert.Equal(new NativeExpression(new("mysql", catalog)), Dialect.ReadExpression(catalog, null, Columns));

    [Fact]
    public void A_pattern_over_a_collation_that_takes_letters_for_one_another_stays_native()
    {
        Column[] columns = [new() { Name = "c", Type = CanonicalType.String(9).With(FacetNames.Collation, "ci_ai") }];
        Assert.True(Dialect.ReadExpression("`c` like 'a%'", null, columns).IsNative);
        Assert.Equal(ExpressionParser.Parse("c like '%@%'"), Dialect.ReadExpression("`c` like '%@%'", null, columns));
    }
}
