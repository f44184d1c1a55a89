using Isomer.Schema;
using Isomer.Sqlite.Sql;

namespace Isomer.Sqlite.Tests.Sql;

public class TableParserTests
{
    [Theory]
    [InlineData("\"a b\"", "a b")]
    [InlineData("[a]]", null)]
    [InlineData("[a \"b]", "a \"b")]
    [InlineData("`a``b`", "a`b")]
    [InlineData("'a''b'", "a'b")]
    [InlineData("\"a\"\"b\"", "a\"b")]
    [InlineData("größe_$1", "größe_$1")]
    [InlineData("\"check\"", "check")]
    public void Names_are_read_in_every_quoting_style(string written, string? name)
    {
        var table = TableParser.Parse($"CREATE TABLE t({written} INTEGER, z)");

        Assert.Equal(name, table?.Columns[0].Name);
    }

    [Fact]
    public void Comments_stand_anywhere_and_are_not_read()
    {
        var table = Parse(
            """
            CREATE /* TABLE x( */ TABLE -- (
            t(a /* , b */ INTEGER -- , c
            CHECK (a /* ) */ > 0 -- )
            ), /*,*/ d TEXT DEFAULT 'x -- y' /* unclosed
            )*/)
            """);

        Assert.Equal(["a", "d"], table.Columns.Select(c => c.Name));
        Assert.Equal("a > 0", table.Checks[0].Expression);
        Assert.Equal("'x -- y'", table.Columns[1].Default);
    }

    [Theory]
    [InlineData("DEFAULT 1", "1")]
    [InlineData("DEFAULT -1", "-1")]
    [InlineData("DEFAULT +1.5e-3", "+1.5e-3")]
    [InlineData("DEFAULT (1 + (2 * 3))", "1 + (2 * 3)")]
    [InlineData("DEFAULT 'it''s'", "'it''s'")]
    [InlineData("DEFAULT x'00FF'", "x'00FF'")]
    [InlineData("DEFAULT CURRENT_TIMESTAMP", "CURRENT_TIMESTAMP")]
    [InlineData("DEFAULT true", "true")]
    [InlineData("DEFAULT NULL", "NULL")]
    [InlineData("DEFAULT word", "'word'")]
    [InlineData("DEFAULT \"it's\"", "'it''s'")]
    [InlineData("NOT NULL DEFAULT (datetime('now')) UNIQUE", "datetime('now')")]
    public void Defaults_are_expressions(string clause, string expected) =>
        Assert.Equal(expected, Parse($"CREATE TABLE t(a {clause}, b)").Columns[0].Default);

    [Fact]
    public void Constraints_keep_their_names()
    {
        var table = Parse(
            """
            CREATE TABLE IF NOT EXISTS main.t(
              a INTEGER CONSTRAINT pk PRIMARY KEY ASC ON CONFLICT FAIL AUTOINCREMENT,
              b VARCHAR(10) CONSTRAINT nn NOT NULL CONSTRAINT ub UNIQUE CONSTRAINT cb CHECK (b <> '') COLLATE NOCASE,
              c REFERENCES p(x) ON DELETE SET NULL ON UPDATE CASCADE MATCH FULL DEFERRABLE INITIALLY DEFERRED,
              d GENERATED ALWAYS AS (a || b) STORED, e AS (a + 1),
              CONSTRAINT "u q" UNIQUE (b, c DESC) ON CONFLICT REPLACE
              CHECK (a > 0), CONSTRAINT fk FOREIGN KEY (b, c) REFERENCES p ON DELETE RESTRICT NOT DEFERRABLE
            ) WITHOUT ROWID, STRICT
            """);

        Assert.Equal("pk", table.PrimaryKey!.Name);
        Assert.True(table.IsAutoincrement);
        Assert.True(table.IsWithoutRowId);
        Assert.True(table.IsStrict);
        Assert.Equal(["ub", "u q"], table.Unique.Select(u => u.Name));
        Assert.Equal(new KeyPart("c", null, null, true), table.Unique[1].Parts[1]);
        Assert.Equal(["cb", null], table.Checks.Select(c => c.Name));
        Assert.Equal("NOCASE", table.Columns[1].Collation);
        Assert.Equal(["a || b", "a + 1"], table.Columns.Skip(3).Select(c => c.Formula));
        Assert.Equal(["PRIMARY KEY ON CONFLICT FAIL", "UNIQUE ON CONFLICT REPLACE"], table.Conflicts.Select(c => c.Text));

        var (inline, whole) = (table.ForeignKeys[0], table.ForeignKeys[1]);
        Assert.Equal(Deferral.InitiallyDeferred, inline.Deferral);
        Assert.Equal(ReferentialAction.SetNull, inline.OnDelete);
        Assert.Equal(ReferentialAction.Cascade, inline.OnUpdate);
        Assert.Equal("FULL", inline.Match);
        Assert.Equal("fk", whole.Name);
        Assert.True(whole.PrincipalColumns.IsEmpty);
        Assert.Equal(Deferral.NotDeferrable, whole.Deferral);
    }

    [Fact]
    public void Types_of_many_words_are_passed()
    {
        var table = Parse(
            "CREATE TABLE t(a UNSIGNED BIG INT NOT NULL, b DECIMAL(10, -2), c 'double' \"precision\", d generated always as (1), e)");

        Assert.Equal(["a", "b", "c", "d", "e"], table.Columns.Select(c => c.Name));
        Assert.Equal("1", table.Columns[3].Formula);
    }

    [Fact]
    public void Parentheses_nest_without_limit()
    {
        const int Depth = 100_000;
        var table = Parse($"CREATE TABLE t(a CHECK ({new string('(', Depth)}a{new string(')', Depth)}))");

        Assert.Equal((2 * Depth) + 1, table.Checks[0].Expression.Length);
    }

    [Fact]
    public void A_truncated_text_is_not_understood_and_harms_nothing()
    {
        const string Sql =
            """
            CREATE TABLE "t"([a] INTEGER CONSTRAINT pk PRIMARY KEY, b TEXT DEFAULT ('x' || "y") COLLATE NOCASE /* c */, c AS (a + 1) STORED,
            d REFERENCES p(x) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED, UNIQUE (a, b COLLATE RTRIM DESC) ON CONFLICT IGNORE, CHECK (a > 0))
            """;
        Assert.NotNull(TableParser.Parse(Sql));
        for (var length = 0; length < Sql.Length; length++)
        {
            Assert.Null(TableParser.Parse(Sql[..length]));
        }
    }

    [Theory]
    [InlineData("CREATE TABLE t(a) SOMETHING NEW")]
    [InlineData("CREATE TABLE t(a INTEGER DEFAULT 1 FROBNICATE (1))")]
    [InlineData("CREATE TABLE t(a, FOREIGN KEY (a) REFERENCES p ON DELETE EXPLODE)")]
    [InlineData("CREATE TABLE t()")]
    [InlineData("CREATE TABLE t(CHECK (1))")]
    [InlineData("CREATE VIEW t AS SELECT 1")]
    [InlineData("")]
    public void What_is_not_known_is_not_guessed(string sql) => Assert.Null(TableParser.Parse(sql));

    private static TableDefinition Parse(string sql) => TableParser.Parse(sql) ?? throw new InvalidOperationException("Not understood.");
}
