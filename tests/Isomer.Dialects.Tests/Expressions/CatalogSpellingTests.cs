using Isomer.Schema;

namespace Isomer.Dialects.Tests.Expressions;

/// <summary>
/// The spellings into which catalogs rewrite what they are given: each comes back as the tree that was printed, so that a schema that
/// stands needs no change.
/// </summary>
public sealed class CatalogSpellingTests
{
    private static readonly Column[] Columns = ExpressionColumns.All;

    [Theory]
    [InlineData("postgresql", "v in ('a', 'b')", "((v)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))")]
    [InlineData("postgresql", "i not in (1, 2)", "(i <> ALL (ARRAY[1, 2]))")]
    [InlineData("postgresql", "i between 1 and 5", "((i >= 1) AND (i <= 5))")]
    [InlineData("postgresql", "i is not distinct from b", "(NOT (i IS DISTINCT FROM b))")]
    [InlineData("postgresql", "v = 'x'", "((v)::text = 'x'::text)")]
    [InlineData("sqlserver", "i in (1, 2)", "([i]=(2) OR [i]=(1))")]
    [InlineData("sqlserver", "i not in (1, 2)", "(NOT ([i]=(2) OR [i]=(1)))")]
    [InlineData("sqlserver", "i between 1 and 5", "([i]>=(1) AND [i]<=(5))")]
    [InlineData("sqlserver", "coalesce(i, b) > 0", "(case when [i] IS NOT NULL then [i] else [b] end>(0))")]
    [InlineData("sqlserver", "i = 0", "([i]=((0)))")]
    [InlineData("sqlserver", "v = 'x'", "([v]=N'x')")]
    [InlineData("mysql", "v = 'x'", "(`v` = _utf8mb4'x')")]
    [InlineData("mysql", "not (i = 1)", "(`i` <> 1)")]
    [InlineData("mariadb", "not (v like 'a%' or i > 1)", "`v` not like 'a%' and `i` <= 1")]
    public void What_a_catalog_made_of_a_print_is_the_printed_tree(string engine, string portable, string catalog)
    {
        var dialect = DialectRegistry.Find(engine)!;
        var printed = dialect.ReadExpression(dialect.Print(ExpressionParser.Parse(portable), Columns), null, Columns);
        Assert.False(printed.IsNative);
        Assert.Equal(printed, dialect.ReadExpression(catalog, null, Columns));
    }

    [Theory]
    [InlineData("sqlserver", "int32", "0", "((0))")]
    [InlineData("sqlserver", "int32", "-5", "((-5))")]
    [InlineData("sqlserver", "string(20)", "'x'", "(N'x')")]
    [InlineData("mysql", "string(20)", "'x'", "_utf8mb4'x'")]
    [InlineData("postgresql", "int32", "-5", "'-5'::integer")]
    [InlineData("postgresql", "string(20)", "'x'", "'x'::character varying")]
    [InlineData("oracle", "timestamp(0)", "cast(local_now() as timestamp(0))", "sysdate")]
    [InlineData("oracle", "timestamp(0)", "cast(local_now() as timestamp(0))", "SYSDATE ")]
    public void What_a_catalog_made_of_a_default_is_the_printed_tree(string engine, string type, string portable, string catalog)
    {
        var dialect = DialectRegistry.Find(engine)!;
        var (tree, held) = (ExpressionParser.Parse(portable), CanonicalType.Parse(type));
        Assert.Equal(tree, dialect.ReadExpression(catalog, held, []));
        Assert.Equal(tree, dialect.ReadExpression(dialect.Print(tree), held, []));
    }
}
