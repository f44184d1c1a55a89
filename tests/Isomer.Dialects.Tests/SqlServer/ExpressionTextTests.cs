using Isomer.Schema;

namespace Isomer.Dialects.Tests.SqlServer;

public sealed class ExpressionTextTests
{
    private static readonly Dialect Dialect = DialectRegistry.Find("sqlserver")!;

    private static readonly Column[] Columns = ExpressionColumns.All;

    [Theory]
    [InlineData("([i]=(1) OR [b]=(2))", "i = 1 or b = 2")]
    [InlineData("([i]=(3) OR [i]=(2) OR [i]=(1))", "i in (1, 2, 3)")]
    [InlineData("([i]<>(2) AND [i]<>(1))", "i not in (1, 2)")]
    [InlineData("(NOT ([i]=(2) OR [i]=(1)))", "i not in (1, 2)")]
    [InlineData("([i]>=(1) AND [i]<=(9))", "i >= 1 and i <= 9")]
    [InlineData("([I]>(-1))", "i > -1")]
    [InlineData("([bo]=(1))", "bo")]
    [InlineData("([bo]=(0) AND [i]>(1))", "bo = false and i > 1")]
    [InlineData("(NOT [bo]=(1))", "not bo")]
    [InlineData("([v] like N'a%')", "v like 'a%'")]
    [InlineData("([v] like N'100[%]')", "v like '100\\%' escape '\\'")]
    [InlineData("([v] like N'a|_b' escape N'|')", "v like 'a\\_b' escape '\\'")]
    [InlineData("(lower([v]) like lower(N'A%'))", "v ilike 'A%'")]
    [InlineData("(([v]+N'x')+[tx]=N'x')", "v || 'x' || tx = 'x'")]
    [InlineData("(CONVERT([nvarchar](max),[v])+N'x'=N'x')", "v || 'x' = 'x'")]
    [InlineData("(CONVERT([nvarchar](max),[i])+N'x'=N'x')", "cast(i as text) || 'x' = 'x'")]
    [InlineData("([i]+[b]>(0))", "i + b > 0")]
    [InlineData("(-[i]*[b]>(0))", "-(i * b) > 0")]
    [InlineData("([i]/(2)=(1))", "i / 2 = 1")]
    [InlineData("([i]%(2)=(0))", "i % 2 = 0")]
    [InlineData("([d]>=CONVERT([date],'2024-01-01'))", "d >= date '2024-01-01'")]
    [InlineData("([d]>='20240101')", "d >= date '2024-01-01'")]
    [InlineData("([ts]>'2024-01-01T10:00:00.500')", "ts > timestamp '2024-01-01 10:00:00.5'")]
    [InlineData("(CONVERT([date],[ts])>'2024-01-01')", "cast(ts as date) > date '2024-01-01'")]
    [InlineData("(case when [i]>(1) then 'x' else 'y' end='x')", "case when i > 1 then 'x' else 'y' end = 'x'")]
    [InlineData("(case when [i] IS NOT NULL then [i] else [b] end=(1))", "coalesce(i, b) = 1")]
    [InlineData("(case when [i]=(0) then NULL else [i] end>(1))", "nullif(i, 0) > 1")]
    [InlineData("(isnull([b],(0))>(1))", "coalesce(b, 0) > 1")]
    [InlineData("(ltrim(rtrim([v]))=N'a')", "trim(v) = 'a'")]
    [InlineData("(len((CONVERT([nvarchar](max),[v])+N'.') collate Latin1_General_100_CI_AS_SC)-(1)>(2))", "length(v) > 2")]
    [InlineData("(datalength([by])>(2))", "octet_length(by) > 2")]
    [InlineData("([by]=0x00ff)", "by = x'00FF'")]
    [InlineData("([i]='1')", "i = 1")]
    [InlineData("(round([n],(0))>abs([i]))", "round(n) > abs(i)")]
    [InlineData("(case when [i]=[b] OR [i] IS NULL AND [b] IS NULL then (1) else (0) end=(1))", "i is not distinct from b")]
    [InlineData("([i] IS DISTINCT FROM [b])", "i is distinct from b")]
    public void Reads_checks_as_the_catalog_spells_them(string catalog, string portable) =>
        Assert.Equal(ExpressionParser.Parse(portable), Dialect.ReadExpression(catalog, null, Columns));

    [Theory]
    [InlineData("((0))", "int32", "0")]
    [InlineData("((-7))", "int32", "-7")]
    [InlineData("((1.50))", "decimal(10,2)", "1.50")]
    [InlineData("((1))", "bool", "true")]
    [InlineData("(N'it''s')", "string(20) unit=utf16", "'it''s'")]
    [InlineData("('x')", "string(20) unit=byte", "'x'")]
    [InlineData("((5))", "text", "'5'")]
    [InlineData("(0x00ff)", "blob", "x'00FF'")]
    [InlineData("(getdate())", "timestamp(3) grid=1/300s", "local_now()")]
    [InlineData("(sysutcdatetime())", "timestamp(7)", "utc_now()")]
    [InlineData("(sysdatetimeoffset())", "timestamptz(7) zone=offset", "now()")]
    [InlineData("(CONVERT([date],getdate()))", "date", "current_date()")]
    [InlineData("(CONVERT([datetime2](3),sysdatetime()))", "timestamp(3)", "local_now()")]
    [InlineData("(CONVERT([date],'2024-02-29'))", "date", "date '2024-02-29'")]
    [InlineData("('20240229')", "date", "date '2024-02-29'")]
    [InlineData("(newid())", "uuid", "uuid_v4()")]
    [InlineData("(NEXT VALUE FOR [dbo].[s])", "int64", "next value for s")]
    [InlineData("(NEXT VALUE FOR [ids].[Big One])", "int64", "next value for ids.\"Big One\"")]
    public void Reads_defaults_as_the_catalog_spells_them(string catalog, string type, string portable) =>
        Assert.Equal(ExpressionParser.Parse(portable), Dialect.ReadExpression(catalog, CanonicalType.Parse(type), []));

    [Theory]
    [InlineData("(CONVERT([int],[a]+[b]))", "int32", "a + b")]
    [InlineData("(CONVERT([nvarchar](max),CONVERT([nvarchar](max),[s])+N'x') collate Latin1_General_100_BIN2)", "text", "s || 'x'")]
    [InlineData("(case when [a]>(1) then CONVERT([bit],(1)) when NOT [a]>(1) then CONVERT([bit],(0)) end)", "bool", "a > 1")]
    public void Reads_formulas_without_the_cast_to_their_type(string catalog, string type, string portable)
    {
        Column[] columns =
        [
            new() { Name = "a", Type = CanonicalType.Int32 }, new() { Name = "b", Type = CanonicalType.Int32 },
            new() { Name = "s", Type = CanonicalType.String(20).With(FacetNames.Unit, "utf16") },
        ];
        Assert.Equal(ExpressionParser.Parse(portable), Dialect.ReadExpression(catalog, CanonicalType.Parse(type), columns));
    }

    [Theory]
    [InlineData("(len([v])>(2))")]
    [InlineData("(substring([v],(1),(2))=N'ab')")]
    [InlineData("([v] like N'[a-z]%')")]
    [InlineData("([v] like [tx])")]
    [InlineData("([n]/(2)>(1))")]
    [InlineData("(CONVERT([int],[n])=(1))")]
    [InlineData("(CONVERT([int],[v])=(1))")]
    [InlineData("(CONVERT([nvarchar](5),[v])=N'x')")]
    [InlineData("(CONVERT([nvarchar](max),[f])=N'x')")]
    [InlineData("(datalength([v])>(2))")]
    [InlineData("([v]=(1))")]
    [InlineData("(datepart(year,[d])>(2000))")]
    [InlineData("([v]=N'x' collate Latin1_General_CI_AS)")]
    [InlineData("([dbo].[IsValid]([i])=(1))")]
    [InlineData("(isnull([si],(100000))>(1))")]
    [InlineData("(try_cast([v] as int)=(1))")]
    public void What_means_something_else_elsewhere_stays_native(string catalog) =>
        Assert.Equal(new NativeExpression(new("sqlserver", catalog)), Dialect.ReadExpression(catalog, null, Columns));

    [Theory]
    [InlineData("n / 2 > 1")]
    [InlineData("u > '00000000-0000-0000-0000-000000000001'")]
    [InlineData("v like tx")]
    [InlineData("cast(n as int64) > 1")]
    [InlineData("cast(v as int32) > 1")]
    [InlineData("cast(f as text) = '1'")]
    [InlineData("octet_length(v) > 2")]
    [InlineData("trim(v, 'x') = 'a'")]
    [InlineData("n * n * n * n > 1")]
    [InlineData("1234567890123456789012345678901234567890 > i")]
    [InlineData("f % 2 = 0")]
    public void What_it_would_compute_otherwise_is_refused(string portable) =>
        Assert.Equal(
            Codes.UnfaithfulExpression,
            Assert.Throws<IsomerException>(() => Dialect.Print(ExpressionParser.Parse(portable), Columns)).Diagnostic.Code);

    [Fact]
    public void A_pattern_over_a_collation_that_takes_letters_for_one_another_stays_native()
    {
        Column[] columns = [new() { Name = "c", Type = CanonicalType.String(9)
            .With(FacetNames.Collation, "sqlserver:SQL_Latin1_General_CP1_CI_AS") }];
        Assert.True(Dialect.ReadExpression("([c] like 'a%')", null, columns).IsNative);
        Assert.Equal(ExpressionParser.Parse("c like '%@%'"), Dialect.ReadExpression("([c] like '%@%')", null, columns));
    }

    [Fact]
    public void A_local_time_without_an_offset_is_no_instant() =>
        Assert.True(Dialect.ReadExpression("(sysdatetime())", CanonicalType.Parse("timestamptz(7) zone=offset"), []).IsNative);

    [Fact]
    public void A_text_of_no_column_is_compared_by_its_characters() =>
        Assert.Equal(
            "cast([i] as nvarchar(max)) collate Latin1_General_100_BIN2 = N'a'",
            Dialect.Print(ExpressionParser.Parse("cast(i as text) = 'a'"), Columns));
}
