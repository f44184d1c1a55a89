namespace Isomer.Dialects.Tests.Oracle;

/// <summary>What Oracle's limits and habits make of a schema.</summary>
public sealed class ProjectionTests
{
    private static readonly Dialect Oracle = DialectRegistry.Find("oracle")!;

    [Theory]
    [InlineData("string(10)", false, "ISO2100")]
    [InlineData("string(10)", true, "ISO2101")]
    [InlineData("binary(10)", true, "ISO2101")]
    [InlineData("text", true, null)]
    [InlineData("string(10) fixed", true, null)]
    [InlineData("int32", false, null)]
    public void An_empty_value_is_told_where_it_would_be_NULL(string type, bool isNullable, string? code)
    {
        var (_, codes) = Project(
            $$""" "t": { "columns": { "a": { "type": "{{type}}", "nullable": {{(isNullable ? "true" : "false")}} } } } """);
        Assert.Equal(code, codes.SingleOrDefault());
    }

    [Theory]
    [InlineData("postgresql", "a,n", "NULLS NOT DISTINCT", null)]
    [InlineData("postgresql", "a,b", "(\"a\", \"b\")", "ISO2360")]
    [InlineData("postgresql", "a", "(\"a\")", null)]
    [InlineData("sqlserver", "a,n", "UNIQUE NONCLUSTERED", null)]
    [InlineData("sqlserver", "a,b", "WHERE [a] is not null and [b] is not null", "ISO2360")]
    [InlineData("mysql", "a,n", "(`a`, `n`)", "ISO2052")]
    [InlineData("mysql", "a,b", "(`a`, `b`)", "ISO2360")]
    public void A_key_from_here_that_is_partly_NULL_collides_where_it_can_and_is_told_elsewhere(
        string engine, string columns, string key, string? code)
    {
        var dialect = DialectRegistry.Find(engine)!;
        var projection = dialect.Project(Blueprints.Tables($$"""
            "t": { "columns": { "a": { "type": "int64", "nullable": true }, "b": { "type": "int64", "nullable": true }, "n": { "type": "int64" } },
              "unique": { "uq": { "columns": [{{string.Join(", ", columns.Split(',').Select(c => $"\"{c}\""))}}] } } }
            """, "oracle"));

        Assert.Contains(key, dialect.CreateScript(projection), StringComparison.Ordinal);
        Assert.Equal(code, projection.Anomalies.SingleOrDefault(a => a.Code.Id is "ISO2360" or "ISO2052")?.Code.Id);
    }

    [Fact]
    public void A_unique_key_whose_NULLs_count_otherwise_is_told()
    {
        var (_, codes) = Project("""
            "t": { "columns": { "a": { "type": "string(5)", "nullable": true }, "b": { "type": "int32", "nullable": true } },
              "unique": { "uq_a": { "columns": ["a"] }, "uq_ab": { "columns": ["a", "b"] } } }
            """);
        Assert.Equal(["ISO2101", "ISO2102", "ISO2107"], codes.Order());
    }

    [Fact]
    public void Names_are_folded_to_capitals_and_a_mixed_one_stays()
    {
        var (script, _) = Project(
            """ "orders": { "columns": { "id": { "type": "int32" }, "shipTo": { "type": "int32" } } } """, "postgresql");
        Assert.Contains("CREATE TABLE \"ORDERS\" (\n    \"ID\" NUMBER(10) NOT NULL,\n    \"shipTo\"", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Constraints_of_one_name_take_their_tables_names_whatever_they_constrain()
    {
        var (script, codes) = Project("""
            "a": { "columns": { "x": { "type": "int32" } }, "primaryKey": { "name": "same", "columns": ["x"] } },
            "b": { "columns": { "x": { "type": "int32" } }, "checks": { "same": "x > 0" }, "foreignKeys": { "same": { "columns": ["x"], "references": "a(x)" } } }
            """);
        Assert.Contains("ADD CONSTRAINT \"same\" PRIMARY KEY", script, StringComparison.Ordinal);
        Assert.Contains("CONSTRAINT \"b_same\" FOREIGN KEY", script, StringComparison.Ordinal);
        Assert.Contains("ISO2064", codes);
    }

    [Fact]
    public void An_index_may_have_the_name_of_a_table()
    {
        var (script, codes) = Project(""" "a": { "columns": { "x": { "type": "int32" } }, "indexes": { "a": { "columns": ["x"] } } } """);
        Assert.Contains("CREATE INDEX \"a\" ON \"a\" (\"x\");", script, StringComparison.Ordinal);
        Assert.Empty(codes);
    }

    [Fact]
    public void A_unique_index_that_is_referred_to_becomes_a_key()
    {
        var (script, codes) = Project("""
            "p": { "columns": { "a": { "type": "int32" } }, "indexes": { "ux": { "unique": true, "columns": ["a"] } } },
            "c": { "columns": { "a": { "type": "int32" } }, "foreignKeys": { "fk": { "columns": ["a"], "references": "p(a)" } } }
            """);
        Assert.Contains("ALTER TABLE \"p\" ADD CONSTRAINT \"ux\" UNIQUE (\"a\");", script, StringComparison.Ordinal);
        Assert.DoesNotContain("CREATE UNIQUE INDEX", script, StringComparison.Ordinal);
        Assert.Equal(["ISO2106"], codes);
    }

    [Fact]
    public void One_column_list_has_one_index()
    {
        var (script, codes) = Project("""
            "t": { "columns": { "a": { "type": "int32" }, "b": { "type": "int32" } }, "primaryKey": { "columns": ["a"] }, "unique": { "uq": { "columns": ["a"] } },
              "indexes": { "i1": { "columns": ["a"] }, "i2": { "columns": ["b"] }, "i3": { "unique": true, "columns": ["b"] }, "i4": { "columns": [{ "column": "b", "descending": true }] } } }
            """);
        Assert.Equal(["ISO2104", "ISO2104", "ISO2104"], codes);
        Assert.Contains("CREATE UNIQUE INDEX \"i3\"", script, StringComparison.Ordinal);
        Assert.Contains("CREATE INDEX \"i4\" ON \"t\" (\"b\" DESC)", script, StringComparison.Ordinal);
        Assert.DoesNotContain("\"i2\"", script, StringComparison.Ordinal);
        Assert.DoesNotContain("UNIQUE (\"a\")", script, StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_longer_than_a_key_is_left_out()
    {
        var (_, codes) = Project("""
            "t": { "columns": { "a": { "type": "string(4000) unit=byte" }, "b": { "type": "string(4000) unit=byte" } }, "indexes": { "ix": { "columns": ["a", "b"] } } }
            """);
        Assert.Contains("ISO2050", codes);
    }

    [Fact]
    public void An_instant_in_a_key_gives_up_its_zone()
    {
        var (script, codes) = Project(
            """ "t": { "columns": { "at": { "type": "timestamptz(3) zone=offset" } }, "primaryKey": { "columns": ["at"] } } """);
        Assert.Contains("\"at\" TIMESTAMP(3) WITH LOCAL TIME ZONE", script, StringComparison.Ordinal);
        Assert.Equal(["ISO2139"], codes);
    }

    [Fact]
    public void A_quotient_of_whole_numbers_is_cut_and_one_of_decimals_is_not_made()
    {
        var (script, codes) = Project("""
            "t": { "columns": { "big": { "type": "int64" }, "small": { "type": "int32" }, "d": { "type": "decimal(10,0)" } },
              "checks": { "c1": "big / 2 > 1", "c2": "small / 2 > 1", "c3": "d / 2 > 1" } }
            """);
        Assert.Contains("CHECK (trunc(cast(\"big\" as number(19)) / 2) > 1)", script, StringComparison.Ordinal);
        Assert.Contains("CHECK (trunc(\"small\" / 2) > 1)", script, StringComparison.Ordinal);
        Assert.DoesNotContain("\"c3\"", script, StringComparison.Ordinal);
        Assert.Equal(["ISO2030"], codes);
    }

    [Fact]
    public void A_formula_over_a_formula_is_plain()
    {
        var (script, codes) = Project("""
            "t": { "columns": { "a": { "type": "int32" }, "b": { "type": "int32", "nullable": true, "generated": { "virtual": "a + 1" } },
              "c": { "type": "int32", "nullable": true, "generated": { "virtual": "b + 1" } } } }
            """);
        Assert.Contains(
            "\"b\" NUMBER(10) GENERATED ALWAYS AS (\"a\" + 1) VIRTUAL,\n    \"c\" NUMBER(10)\n", script, StringComparison.Ordinal);
        Assert.Equal(["ISO2031"], codes);
    }

    [Fact]
    public void A_table_numbers_one_column()
    {
        var (_, codes) = Project(
            """ "t": { "columns": { "a": { "type": "int32", "identity": "always" }, "b": { "type": "int32", "identity": "always" } } } """);
        Assert.Equal(["ISO2069"], codes);
    }

    [Fact]
    public void A_numbered_column_is_no_narrower_than_it_was()
    {
        var (script, codes) = Project(""" "t": { "columns": { "a": { "type": "uint64", "identity": "byDefault" } } } """);
        Assert.Contains("\"a\" NUMBER(20) GENERATED BY DEFAULT AS IDENTITY", script, StringComparison.Ordinal);
        Assert.Empty(codes);
    }

    [Fact]
    public void A_check_that_asks_for_the_time_is_told()
    {
        var (script, codes) = Project(
            """ "t": { "columns": { "at": { "type": "timestamptz(6)" } }, "checks": { "past": "at <= now()" } } """);
        Assert.DoesNotContain("CHECK", script, StringComparison.Ordinal);
        Assert.Equal(["ISO2030"], codes);
    }

    [Fact]
    public void Checks_that_two_columns_bring_differ_in_name()
    {
        var (script, _) = Project("""
            "a_b": { "columns": { "c": { "type": "bool" } } }, "a": { "columns": { "b_c": { "type": "bool" } } }
            """);
        Assert.Contains("\"ck_a_b_c\"", script, StringComparison.Ordinal);
        Assert.Contains("\"ck_a_b_c_2\"", script, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sequence_has_the_bounds_of_its_type()
    {
        var script = Oracle.CreateScript(Oracle.Project(Blueprints.Read(""" "sequences": { "s": { "type": "int32" } } """)));
        Assert.Contains("MAXVALUE 2147483647", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Partitions_stand_in_rising_order()
    {
        var (script, _) = Project("""
            "t": { "columns": { "N": { "type": "int64" } }, "partitioning": { "method": "range", "columns": ["N"], "partitions": {
              "A_LAST": { "bounds": { "oracle": "VALUES LESS THAN (MAXVALUE)" } }, "B": { "bounds": { "oracle": "VALUES LESS THAN (100)" } },
              "C": { "bounds": { "oracle": "VALUES LESS THAN (20)" } } } } }
            """, "oracle");
        Assert.Contains(
            "PARTITION BY RANGE (\"N\") (\n    PARTITION \"C\" VALUES LESS THAN (20),\n    PARTITION \"B\" VALUES LESS THAN (100),\n    PARTITION \"A_LAST\"",
            script, StringComparison.Ordinal);
    }

    [Fact]
    public void PL_SQL_ends_with_a_slash_and_keeps_its_semicolon()
    {
        var (script, _) = Project("""
            "t": { "columns": { "a": { "type": "int32" } },
              "triggers": { "TR": { "oracle": "CREATE OR REPLACE EDITIONABLE TRIGGER \"TR\" BEFORE INSERT ON \"t\" FOR EACH ROW BEGIN :new.\"a\" := 1; END;" } } }
            """, "oracle");
        Assert.Contains("BEGIN :new.\"a\" := 1; END;\n/\n", script, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_load_numbers_go_on_behind_the_highest_and_references_are_checked()
    {
        var schema = Oracle.Project(Blueprints.Read("""
            "sequences": { "s": {} },
            "tables": { "p": { "columns": { "id": { "type": "int64", "identity": { "kind": "always", "increment": 10 } } }, "primaryKey": { "columns": ["id"] } },
              "c": { "columns": { "id": { "type": "int64", "default": "next value for s" }, "p": { "type": "int64" } }, "foreignKeys": { "fk": { "columns": ["p"], "references": "p(id)" } } } }
            """)).Schema;
        var steps = Oracle.FinishLoad(schema).Select(s => s.Sql).ToList();
        Assert.Contains("ALTER TABLE \"p\" MODIFY (\"id\" GENERATED ALWAYS AS IDENTITY (START WITH LIMIT VALUE INCREMENT BY 10))", steps);
        Assert.Contains("ALTER TABLE \"c\" ENABLE VALIDATE CONSTRAINT \"fk\"", steps);
        Assert.Contains(
            steps, s => s.Contains("ALTER SEQUENCE \"s\" RESTART START WITH ' || TO_CHAR(furthest + (1))", StringComparison.Ordinal));
        Assert.Equal(2, steps.Count(s => s.Contains("DBMS_STATS.GATHER_TABLE_STATS", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_own_schema_is_its_own_projection()
    {
        var schema = Blueprints.Tables("""
            "ORDERS": { "columns": { "ID": { "type": "decimal(19,0)", "identity": "byDefault" }, "CODE": { "type": "string(2000) capacity=4000", "nullable": true },
              "AT": { "type": "timestamp(0)", "default": "cast(local_now() as timestamp(0))" }, "AMOUNT": { "type": "decimal(*) binary_precision=126 digits=38", "native": { "oracle": "FLOAT(126)" } } },
              "primaryKey": { "name": "PK_ORDERS", "columns": ["ID"] }, "unique": { "UQ": { "columns": ["CODE", "AT"] } },
              "indexes": { "IX": { "columns": [{ "expression": "upper(\"CODE\")" }] }, "IX_BITS": { "columns": ["AT"], "method": "bitmap" } } }
            """, "oracle");
        var projection = Oracle.Project(schema);
        Assert.Empty(projection.Anomalies);
        Assert.Equal(schema, projection.Schema);
        var script = Oracle.CreateScript(projection);
        Assert.Contains("\"AT\" DATE DEFAULT sysdate NOT NULL,\n    \"AMOUNT\" FLOAT(126) NOT NULL", script, StringComparison.Ordinal);
        Assert.Contains("CREATE BITMAP INDEX \"IX_BITS\"", script, StringComparison.Ordinal);
    }

    private static (string Script, IReadOnlyList<string> Codes) Project(string tables, string? origin = null)
    {
        var projection = Oracle.Project(Blueprints.Tables(tables, origin));
        return (Oracle.CreateScript(projection), [.. projection.Anomalies.Select(a => a.Code.Id)]);
    }
}
