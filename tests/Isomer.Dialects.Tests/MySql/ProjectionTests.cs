using Isomer.Schema;

namespace Isomer.Dialects.Tests.MySql;

/// <summary>What a schema of another engine becomes where keys and rows have a length, names a scope and indexes a prefix.</summary>
public sealed class ProjectionTests
{
    private static readonly Dialect MySql = DialectRegistry.Find("mysql")!;
    private static readonly Dialect MariaDb = DialectRegistry.Find("mariadb")!;

    [Fact]
    public void A_text_in_a_unique_key_is_cut_to_what_the_key_holds_and_the_short_column_beside_it_stays()
    {
        var (script, codes) = Project(MySql, """
            "t": { "columns": { "a": { "type": "text" }, "b": { "type": "string(20)" }, "n": { "type": "int32" } }, "unique": { "uq": { "columns": ["a", "b", "n"] } } }
            """);

        // 3072 bytes less 4 of the number and 80 of the short text.
        Assert.Contains("`a` varchar(747) NOT NULL", script, StringComparison.Ordinal);
        Assert.Contains("`b` varchar(20) NOT NULL", script, StringComparison.Ordinal);
        Assert.Equal(["ISO2065"], codes);
    }

    [Fact]
    public void Another_index_takes_the_beginning_of_a_text()
    {
        var (script, codes) = Project(MySql, """
            "t": { "columns": { "a": { "type": "text" }, "b": { "type": "string(1000)" } }, "indexes": { "ia": { "columns": ["a"] }, "ib": { "columns": ["b"] } } }
            """);
        Assert.Contains("ADD KEY `ia` (`a`(768))", script, StringComparison.Ordinal);
        Assert.Contains("ADD KEY `ib` (`b`(768))", script, StringComparison.Ordinal);
        Assert.Equal(["ISO2051", "ISO2051"], codes);
    }

    [Theory]
    [InlineData("text", "lower(a)", false)]
    [InlineData("text", "length(a)", true)]
    [InlineData("text", "substring(a, 1, 10)", true)]
    [InlineData("string(1000)", "lower(a)", false)]
    [InlineData("string(100)", "lower(a) || '!'", true)]
    public void An_expression_that_may_give_more_than_a_key_holds_is_no_key(string type, string key, bool isBuilt)
    {
        var (script, codes) = Project(MySql, $$"""
            "t": { "columns": { "a": { "type": "{{type}}" } }, "indexes": { "ix": { "unique": true, "columns": [{ "expression": "{{key}}" }] } } }
            """);
        Assert.Equal(isBuilt, script.Contains("INDEX `ix`", StringComparison.Ordinal));
        Assert.Equal(isBuilt ? [] : ["ISO2050"], codes);
    }

    [Theory]
    [InlineData("mysql", "a", "a is not null", true)]
    [InlineData("mysql", "a,b", "b is not null and a is not null", true)]
    [InlineData("mysql", "a,n", "a is not null", true)]
    [InlineData("mysql", "a,b", "a is not null", false)]
    [InlineData("mysql", "a", "b is not null", false)]
    [InlineData("mysql", "a", "a is not null and n > 0", false)]
    [InlineData("oracle", "a", "a is not null", true)]
    [InlineData("oracle", "a,b", "b is not null and a is not null", false)]
    public void A_filter_that_leaves_out_what_NULL_leaves_out_anyway_goes(string engine, string columns, string filter, bool isBuilt)
    {
        var keys = string.Join(", ", columns.Split(',').Select(c => $"\"{c}\""));
        var (script, codes) = Project(DialectRegistry.Find(engine)!, $$"""
            "t": { "columns": { "a": { "type": "int32", "nullable": true }, "b": { "type": "int32", "nullable": true }, "n": { "type": "int32" } },
              "indexes": { "ix": { "unique": true, "columns": [{{keys}}], "filter": "{{filter}}", "nullsNotDistinct": true } } }
            """);
        Assert.Equal(isBuilt, script.Contains("CREATE UNIQUE INDEX", StringComparison.Ordinal));
        Assert.Equal(isBuilt ? [] : ["ISO2050"], codes);
    }

    [Theory]
    [InlineData("mysql", "a", true)]
    [InlineData("mysql", "n", false)]
    [InlineData("mysql", "a,n", true)]
    [InlineData("oracle", "a", true)]
    [InlineData("oracle", "a,n", false)]
    public void That_NULLs_no_longer_collide_is_told_where_there_can_be_two(string engine, string columns, bool isTold)
    {
        var keys = string.Join(", ", columns.Split(',').Select(c => $"\"{c}\""));
        var (_, codes) = Project(DialectRegistry.Find(engine)!, $$"""
            "t": { "columns": { "a": { "type": "int32", "nullable": true }, "n": { "type": "int32" } },
              "unique": { "uq": { "columns": [{{keys}}], "nullsNotDistinct": true } } }
            """);
        Assert.Equal(isTold ? ["ISO2052"] : [], codes);
    }

    [Theory]
    [InlineData("postgresql", "uint64", "bigint", true)]
    [InlineData("postgresql", "decimal(18,0)", "bigint", false)]
    [InlineData("sqlite", "decimal(19,0)", "INTEGER", true)]
    [InlineData("mysql", "uint64", "bigint unsigned", false)]
    [InlineData("oracle", "uint64", "NUMBER(20)", false)]
    public void A_numbered_key_and_what_refers_to_it_have_a_type_that_is_numbered(string engine, string type, string held, bool isTold)
    {
        var (script, codes) = Project(DialectRegistry.Find(engine)!, $$"""
            "p": { "columns": { "id": { "type": "{{type}}", "identity": "byDefault" } }, "primaryKey": { "columns": ["id"] } },
            "c": { "columns": { "p": { "type": "{{type}}", "nullable": true } }, "foreignKeys": { "fk": { "columns": ["p"], "references": "p(id)" } } }
            """);
        Assert.Equal(2, script.Split(" " + held).Length - 1);
        Assert.Equal(isTold ? ["ISO2122", "ISO2122"] : [], codes.Where(c => c == "ISO2122"));
    }

    [Fact]
    public void The_longest_column_of_a_long_row_becomes_a_text_beside_it()
    {
        var (script, codes) = Project(MySql, """
            "t": { "columns": { "a": { "type": "string(10000)" }, "b": { "type": "string(9000)" }, "c": { "type": "string(100)" } } }
            """);
        Assert.Contains(
            "`a` text NOT NULL,\n    `b` varchar(9000) NOT NULL,\n    `c` varchar(100) NOT NULL", script, StringComparison.Ordinal);
        Assert.Empty(codes);
    }

    [Fact]
    public void A_foreign_key_follows_the_order_of_the_key_that_it_refers_to()
    {
        var (script, _) = Project(MySql, """
            "p": { "columns": { "a": { "type": "int32" }, "b": { "type": "int32" } }, "primaryKey": { "columns": ["b", "a"] } },
            "c": { "columns": { "x": { "type": "int32" }, "y": { "type": "int32" } }, "foreignKeys": { "fk": { "columns": ["x", "y"], "references": "p(a, b)" } } }
            """);
        Assert.Contains("CREATE INDEX `fk` ON `c` (`y`, `x`);", script, StringComparison.Ordinal);
        Assert.Contains("FOREIGN KEY (`y`, `x`) REFERENCES `p` (`b`, `a`)", script, StringComparison.Ordinal);
    }

    [Fact]
    public void A_foreign_key_that_an_index_serves_gets_no_other()
    {
        var (script, _) = Project(MySql, """
            "p": { "columns": { "a": { "type": "int32" } }, "primaryKey": { "columns": ["a"] } },
            "c": { "columns": { "x": { "type": "int32" }, "y": { "type": "int32" } }, "indexes": { "ix": { "columns": ["x", "y"] } },
              "foreignKeys": { "fk": { "columns": ["x"], "references": "p(a)" } } }
            """);
        Assert.Contains("INDEX `ix`", script, StringComparison.Ordinal);
        Assert.DoesNotContain("INDEX `fk`", script, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_that_could_only_become_null_in_a_column_that_takes_none_is_told()
    {
        var (script, codes) = Project(MySql, """
            "p": { "columns": { "a": { "type": "int32" } }, "primaryKey": { "columns": ["a"] } },
            "c": { "columns": { "x": { "type": "int32" } }, "foreignKeys": { "fk": { "columns": ["x"], "references": "p(a)", "onDelete": "setNull" } } }
            """);
        Assert.Contains("ON DELETE NO ACTION", script, StringComparison.Ordinal);
        Assert.Equal(["ISO2063"], codes);
    }

    [Theory]
    [InlineData("mysql", 2)]
    [InlineData("mariadb", 0)]
    public void Checks_of_one_name_take_their_tables_names_where_the_schema_has_one_scope(string engine, int renamed)
    {
        var (script, codes) = Project(DialectRegistry.Find(engine)!, """
            "a": { "columns": { "x": { "type": "int32" } }, "checks": { "positive": "x > 0" } },
            "b": { "columns": { "x": { "type": "int32" } }, "checks": { "positive": "x > 0" } }
            """);
        Assert.Equal(renamed, codes.Count(c => c == "ISO2064"));
        Assert.Contains(renamed > 0 ? "`b_positive`" : "CONSTRAINT `positive`", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mysql", "ISO2030")]
    [InlineData("mariadb", null)]
    public void A_check_over_a_column_that_an_action_changes_is_told_where_it_is_refused(string engine, string? code)
    {
        var (_, codes) = Project(DialectRegistry.Find(engine)!, """
            "p": { "columns": { "a": { "type": "int32" } }, "primaryKey": { "columns": ["a"] } },
            "c": { "columns": { "x": { "type": "int32", "nullable": true } }, "checks": { "ck": "x > 0" },
              "foreignKeys": { "fk": { "columns": ["x"], "references": "p(a)", "onDelete": "setNull" } } }
            """);
        Assert.Equal(code, codes.SingleOrDefault());
    }

    [Fact]
    public void Nothing_is_computed_over_a_numbered_column_and_a_second_one_is_plain()
    {
        var (script, codes) = Project(MySql, """
            "t": { "columns": { "id": { "type": "int32", "identity": "byDefault" }, "n": { "type": "int32", "identity": "byDefault" },
              "g": { "type": "int32", "nullable": true, "generated": { "stored": "id + 1" } } }, "primaryKey": { "columns": ["id"] }, "checks": { "ck": "id > 0" } }
            """);
        Assert.Contains("`n` int NOT NULL,\n    `g` int,\n", script, StringComparison.Ordinal);
        Assert.DoesNotContain("CHECK", script, StringComparison.Ordinal);
        Assert.Equal(["ISO2030", "ISO2031", "ISO2069"], codes.Order());
    }

    [Fact]
    public void What_a_column_does_by_itself_stays_here_and_is_told_elsewhere()
    {
        const string Table = """
            "t": { "columns": { "at": { "type": "timestamptz(6) range=[1970,2038] specials=zero", "nullable": true, "default": "now()",
              "native": { "mysql": "timestamp(6) ON UPDATE current_timestamp(6)" } } } }
            """;
        Assert.Contains(
            "`at` timestamp(6) NULL DEFAULT current_timestamp(6) ON UPDATE current_timestamp(6)", Project(MySql, Table, "mysql").Script,
            StringComparison.Ordinal);
        Assert.Contains("ISO2067", Project(DialectRegistry.Find("postgresql")!, Table, "mysql").Codes);
        Assert.Contains("ON UPDATE current_timestamp(6)", Project(MariaDb, Table, "mysql").Script, StringComparison.Ordinal);
        Assert.Empty(Project(MariaDb, Table, "mysql").Codes);
    }

    [Theory]
    [InlineData("postgresql")]
    [InlineData("sqlite")]
    public void Zero_dates_and_durations_are_told_where_there_are_none(string engine)
    {
        var anomalies = DialectRegistry.Find(engine)!.Project(Blueprints.Tables(
            """ "t": { "columns": { "d": { "type": "date specials=zero" }, "t": { "type": "time(6) range=signed838" } } } """,
            "mysql")).Anomalies
            .Where(a => a.Code.Class == AnomalyClass.Narrowing).ToList();
        Assert.Equal(["ISO2126", "ISO2127"], anomalies.Select(a => a.Code.Id));
        Assert.Contains("0000-00-00", anomalies[0].Message, StringComparison.Ordinal);
        Assert.Contains("25:00:00", anomalies[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_comment_is_cut_and_told()
    {
        var (script, codes) = Project(
            MySql, $$""" "t": { "comment": "{{new string('x', 3000)}}", "columns": { "a": { "type": "int32" } } } """);
        Assert.Contains("COMMENT='" + new string('x', 2048) + "'", script, StringComparison.Ordinal);
        Assert.Equal(["ISO2068"], codes);
    }

    [Fact]
    public void An_index_does_not_take_the_name_of_the_primary_key()
    {
        var (script, codes) = Project(
            MySql, """ "t": { "columns": { "a": { "type": "int32" } }, "indexes": { "primary": { "columns": ["a"] } } } """);
        Assert.Contains("CREATE INDEX `t_primary` ON `t` (`a`);", script, StringComparison.Ordinal);
        Assert.Equal(["ISO2064"], codes);
    }

    [Fact]
    public void An_own_schema_is_its_own_projection()
    {
        var schema = Blueprints.Tables("""
            "t": { "columns": { "id": { "type": "uint32", "identity": "byDefault" }, "v": { "type": "string(1000) collation=mysql:latin1_swedish_ci" },
              "e": { "type": "enum(a,b) collation=ci_ai" } }, "primaryKey": { "columns": ["id"] },
              "indexes": { "iv": { "unique": true, "columns": [{ "column": "v", "prefixLength": 10 }] } } }
            """, "mysql");
        var projection = MySql.Project(schema);
        Assert.Empty(projection.Anomalies);
        Assert.Equal(schema, projection.Schema);
    }

    private static (string Script, IReadOnlyList<string> Codes) Project(Dialect dialect, string tables, string? origin = null)
    {
        var projection = dialect.Project(Blueprints.Tables(tables, origin));
        return (dialect.CreateScript(projection), [.. projection.Anomalies.Select(a => a.Code.Id)]);
    }
}
