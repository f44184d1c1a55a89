namespace Isomer.Schema.Tests.Mapping;

public class SchemaMappingTests
{
    private const string Shop = """
        {
          "blueprint": 1,
          "tables": {
            "customers": {
              "columns": {
                "id": { "type": "int64", "identity": "byDefault" },
                "email": { "type": "text" },
                "active": { "type": "int64", "default": "1", "native": { "sqlite": "TINYINT" } },
                "joined": { "type": "text", "default": "'2024-01-02'" },
                "email_lower": { "type": "text", "generated": { "stored": "lower(email)" } }
              },
              "primaryKey": { "columns": ["id"] },
              "indexes": {
                "ix_email": { "columns": ["email", { "expression": "lower(email)" }], "include": ["joined"], "filter": "active = 1" }
              },
              "checks": { "ck_active": "active in (0, 1)", "ck_email": "length(email) > 3" },
              "triggers": { "tr": { "sqlite": "CREATE TRIGGER tr AFTER INSERT ON customers BEGIN SELECT 1; END" } }
            },
            "orders": {
              "columns": {
                "id": { "type": "int64" },
                "customer_id": { "type": "int64" },
                "total": { "type": "float64", "default": "0" }
              },
              "primaryKey": { "columns": ["id"] },
              "foreignKeys": { "fk_customer": { "columns": ["customer_id"], "references": "customers(id)" } }
            },
            "tmp_load": { "columns": { "id": { "type": "int64" } } }
          },
          "views": {
            "v_customers": { "native": { "sqlite": "SELECT email FROM customers" } },
            "v_one": { "native": { "sqlite": "SELECT 1" } }
          }
        }
        """;

    [Fact]
    public void Changes_nothing_when_empty()
    {
        var blueprint = Read(Shop);

        var result = SchemaMapping.Empty.Apply(blueprint);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(blueprint, result.Value!.Target);
    }

    [Fact]
    public void Everything_that_names_a_renamed_table_or_column_follows()
    {
        var mapped = Apply("""
            "tables": { "customers": { "rename": "crm.clients", "columns": { "id": { "rename": "client" }, "email": { "rename": "mail" } } } }
            """, out var findings);

        var clients = mapped.Target.FindTable(new("crm", "clients"))!;
        var orders = mapped.Target.FindTable(new("orders"))!;
        Assert.Equal(["client"], clients.PrimaryKey!.Columns);
        Assert.Equal("lower(mail)", ExpressionPrinter.Print(clients.FindColumn("email_lower")!.Generated!.Expression));
        Assert.Equal("length(mail) > 3", ExpressionPrinter.Print(clients.Checks[1].Expression));
        Assert.Equal(new ColumnExpression("mail"), clients.Indexes[0].Columns[0].Expression);
        Assert.Equal("lower(mail)", ExpressionPrinter.Print(clients.Indexes[0].Columns[1].Expression));
        Assert.Equal(new("crm", "clients"), orders.ForeignKeys[0].Principal);
        Assert.Equal(["client"], orders.ForeignKeys[0].PrincipalColumns);
        Assert.Equal("email", mapped.Tables.Single(t => t.Target == clients).Columns[1].Source!.Name);
        Assert.Equal("tables/customers/columns/email", mapped.SourceTarget("tables/crm.clients/columns/mail"));
        Assert.Equal("tables/customers/checks/ck_email", mapped.SourceTarget("tables/crm.clients/checks/ck_email"));

        // Native text cannot follow.
        Assert.Equal(["v_one"], mapped.Target.Views.Select(v => v.Name.Name));
        Assert.Empty(clients.Triggers);
        Assert.Equal(["ISO1106", "ISO1106"], findings.Select(f => f.Code.Id));
    }

    [Fact]
    public void A_new_type_carries_literals_along()
    {
        var mapped = Apply("""
            "types": { "float64": "decimal(12,2)" },
            "tables": { "customers": { "columns": { "active": { "type": "bool" }, "joined": { "type": "date" } } } }
            """, out var findings);

        Assert.Empty(findings);
        var customers = mapped.Target.Tables[0];
        Assert.Equal(new LiteralExpression(LiteralKind.Bool, "true"), customers.FindColumn("active")!.Default);
        Assert.Null(customers.FindColumn("active")!.Native);
        Assert.Equal(new LiteralExpression(LiteralKind.Date, "2024-01-02"), customers.FindColumn("joined")!.Default);
        Assert.Equal("active in (false, true)", ExpressionPrinter.Print(customers.Checks[0].Expression));
        Assert.Equal("active = true", ExpressionPrinter.Print(customers.Indexes[0].Filter!));
        Assert.Equal(CanonicalType.Decimal(12, 2), mapped.Target.Tables[1].FindColumn("total")!.Type);
    }

    [Fact]
    public void A_literal_without_counterpart_is_reported()
    {
        Apply("""
            "tables": { "customers": { "columns": { "joined": { "type": "int32" } } } }
            """, out var findings);

        Assert.Equal(["ISO1108"], findings.Select(f => f.Code.Id));
    }

    [Fact]
    public void The_stronger_rule_decides()
    {
        var mapped = Apply("""
            "types": { "int64": "int32", "text": "string(100)" },
            "tables": {
              "*": { "columns": { "id": { "type": "int16" }, "email": { "type": "string(20)" } } },
              "customers": { "columns": { "e*": { "type": "string(30)" }, "email": { "type": "string(40)" } } }
            }
            """, out _);

        string TypeOf(int table, string column) => mapped.Target.Tables[table].FindColumn(column)!.Type.ToString();
        Assert.Equal("string(40)", TypeOf(0, "email"));
        Assert.Equal("string(30)", TypeOf(0, "email_lower"));
        Assert.Equal("string(100)", TypeOf(0, "joined"));
        Assert.Equal("int16", TypeOf(0, "id"));
        Assert.Equal("int16", TypeOf(1, "id"));
        Assert.Equal("int32", TypeOf(1, "customer_id"));
    }

    [Fact]
    public void A_type_rule_with_arguments_is_stronger_than_one_without()
    {
        var blueprint = Read("""
            { "blueprint": 1, "tables": { "t": { "columns": {
              "a": { "type": "decimal(12,2)" }, "b": { "type": "decimal(*)" }, "c": { "type": "string(5) collation=ci" } } } } }
            """);
        var mapping = ReadMapping("""
            { "mapping": 1, "types": { "decimal": "float64", "decimal(12,2)": "int64", "string(5)": "text" } }
            """);

        var types = mapping.Apply(blueprint).Value!.Target.Tables[0].Columns.Select(c => c.Type.ToString());

        Assert.Equal(["int64", "float64", "text"], types);
    }

    [Fact]
    public void Tables_stay_behind_by_pattern()
    {
        var mapped = Apply("""
            "include": ["*s", "tmp?load"], "exclude": ["tmp_*"]
            """, out var findings);

        Assert.Empty(findings);
        Assert.Equal(["customers", "orders"], mapped.Target.Tables.Select(t => t.Name.Name));
    }

    [Fact]
    public void A_foreign_key_to_an_excluded_table_stays_behind_with_a_warning()
    {
        var mapped = Apply("""
            "exclude": ["customers"]
            """, out var findings);

        Assert.Empty(mapped.Target.FindTable(new("orders"))!.ForeignKeys);
        Assert.Contains(
            "The foreign key 'fk_customer' of 'orders' stays behind, because it names the table 'customers', which is excluded.",
            findings.Select(f => f.Message));
    }

    [Fact]
    public void A_constant_replaces_value_and_formula()
    {
        var mapped = Apply("""
            "tables": { "customers": { "columns": { "email_lower": { "constant": "'x'" }, "active": { "type": "bool", "constant": "0" } } } }
            """, out _);

        var columns = mapped.Tables[0].Columns;
        Assert.Equal(new LiteralExpression(LiteralKind.Bool, "false"), columns[2].Constant);
        Assert.Null(columns[2].Source);
        Assert.Null(columns[4].Target.Generated);
    }

    [Fact]
    public void What_names_an_excluded_column_stays_behind_with_a_warning()
    {
        var mapped = Apply("""
            "tables": { "customers": { "columns": { "active": { "exclude": true } } } }
            """, out var findings);

        Assert.Equal(["ck_email"], mapped.Target.Tables[0].Checks.Select(c => c.Name));
        Assert.Empty(mapped.Target.Tables[0].Indexes);
        Assert.Equal(2, findings.Count);
    }

    [Theory]
    [InlineData("\"include\": [\"*\", \"none*\"]", "ISO1100", "include/none*")]
    [InlineData("\"exclude\": [\"none\"]", "ISO1100", "exclude/none")]
    [InlineData("\"types\": { \"uuid\": \"text\" }", "ISO1100", "types/uuid")]
    [InlineData("\"tables\": { \"clients\": {} }", "ISO1100", "tables/clients")]
    [InlineData("\"exclude\": [\"tmp*\"], \"tables\": { \"tmp_load\": {} }", "ISO1100", "tables/tmp_load")]
    [InlineData("\"tables\": { \"orders\": { \"columns\": { \"x*\": {} } } }", "ISO1100", "tables/orders/columns/x*")]
    [InlineData("\"tables\": { \"orders\": { \"rename\": \"customers\" } }", "ISO1104", "tables/orders")]
    [InlineData("\"tables\": { \"orders\": { \"columns\": { \"id\": { \"rename\": \"total\" } } } }", "ISO1104", "tables/orders/columns/total")]
    [InlineData("\"tables\": { \"orders\": { \"columns\": { \"id\": { \"exclude\": true } } } }", "ISO1105", "tables/orders/columns/id")]
    [InlineData("\"tables\": { \"customers\": { \"columns\": { \"email\": { \"exclude\": true } } } }", "ISO1105", "tables/customers/columns/email")]
    [InlineData("\"tables\": { \"customers\": { \"columns\": { \"email\": { \"constant\": \"null\" } } } }", "ISO1107", "tables/customers/columns/email")]
    [InlineData("\"tables\": { \"orders\": { \"columns\": { \"total\": { \"constant\": \"'x'\" } } } }", "ISO1107", "tables/orders/columns/total")]
    [InlineData("\"tables\": { \"orders\": { \"columns\": { \"id\": { \"constant\": \"1\" } } } }", "ISO1107", "tables/orders/columns/id")]
    [InlineData("\"tables\": { \"orders\": { \"filter\": \"deleted = false\" } }", "ISO1010", "tables/orders")]
    [InlineData("\"tables\": { \"tmp_load\": { \"columns\": { \"*\": { \"exclude\": true } } } }", "ISO1109", "tables/tmp_load")]
    [InlineData("\"tables\": { \"tmp_load\": { \"columns\": { \"id\": { \"type\": \"enum(a) name=mood\" } } } }", "ISO1013", "tables/tmp_load/columns/id")]
    [InlineData("\"exclude\": [\"*\"]", "ISO1109", "")]
    public void Reports_what_cannot_be_done(string rules, string code, string target)
    {
        var result = ReadMapping($"{{ \"mapping\": 1, {rules} }}").Apply(Read(Shop));

        Assert.Null(result.Value);
        Assert.Contains((code, target), result.Diagnostics.Select(d => (d.Code.Id, d.Target!)));
    }

    [Fact]
    public void A_column_with_a_new_type_leaves_its_domain_but_keeps_its_rules()
    {
        var blueprint = Read("""
            {
              "blueprint": 1,
              "tables": { "t": { "columns": { "n": { "type": "int64", "nullable": true, "domain": "small" } } } },
              "domains": { "small": { "type": "int64", "default": "1", "checks": { "ck_small": "value between 0 and 1" } } }
            }
            """);
        var mapping = ReadMapping("""{ "mapping": 1, "tables": { "t": { "columns": { "n": { "type": "bool", "rename": "flag" } } } } }""");

        var table = mapping.Apply(blueprint).Value!.Target.Tables[0];

        var flag = table.FindColumn("flag")!;
        Assert.Null(flag.Domain);
        Assert.False(flag.IsNullable);
        Assert.Equal("true", ExpressionPrinter.Print(flag.Default!));
        Assert.Equal("ck_small_flag", table.Checks[0].Name);
        Assert.Equal("flag between false and true", ExpressionPrinter.Print(table.Checks[0].Expression));
    }

    [Fact]
    public void Accepted_anomalies_are_left_out_and_unused_acceptances_reported()
    {
        var mapped = Apply("""
            "accept": { "ISO2071": "known" },
            "tables": { "customers": { "rename": "clients", "accept": { "ISO2124": "never" }, "columns": { "email": { "accept": { "ISO2140": "short" } } } } }
            """, out _);
        Diagnostic Anomaly(string id, string target) =>
            Diagnostic.Create(new(id, Severity.Warning, "", "")) with { Target = target };

        var open = mapped.WithoutAccepted(
            [
                Anomaly("ISO2071", "tables/orders"),
                Anomaly("ISO2140", "tables/clients/columns/email"),
                Anomaly("ISO2140", "tables/clients/columns/email_lower"),
            ],
            out var unused);

        Assert.Equal(["tables/clients/columns/email_lower"], open.Select(d => d.Target));
        Assert.Equal(["tables/customers/accept/ISO2124"], unused.Select(d => d.Target));
    }

    [Fact]
    public void The_nearest_policy_decides_and_unused_ones_are_reported()
    {
        var mapped = Apply("""
            "policy": { "ISO2124": "reject", "ISO2126": "null" },
            "tables": { "customers": { "rename": "clients", "policy": { "ISO2124": "clip" }, "columns": { "email": { "policy": { "ISO2124": "round", "ISO2140": "text" } } } } }
            """, out _);
        Diagnostic Anomaly(string id, string target) =>
            Diagnostic.Create(new(id, Severity.Warning, "", "")) with { Target = target };
        LossPolicy? Decides(string target) => mapped.PolicyFor(Anomaly("ISO2124", target))?.Policy;

        Assert.Equal(LossPolicy.Reject, Decides("tables/orders/columns/id"));
        Assert.Equal(LossPolicy.Clip, Decides("tables/clients/columns/id"));
        Assert.Equal(LossPolicy.Round, Decides("tables/clients/columns/email"));
        Assert.Equal(CanonicalType.Text, mapped.Target.FindTable(QualifiedName.Parse("clients"))!.FindColumn("email")!.Type);

        var open = mapped.WithoutAccepted(
            [Anomaly("ISO2124", "tables/clients/columns/email"), Anomaly("ISO2140", "tables/orders")], out var unused);

        Assert.Equal(["ISO2140"], open.Select(d => d.Code.Id));
        Assert.Equal(["policy/ISO2126"], unused.Select(d => d.Target));
    }

    [Fact]
    public void What_a_table_tells_of_its_columns_a_rule_of_one_answers_to()
    {
        var mapped = Apply(""" "tables": { "customers": { "columns": { "email": { "policy": { "ISO2141": "clip" } } } } } """, out _);
        var told = Diagnostic.Create(Codes.ZeroCharacterLost, "", "", "") with { Target = "tables/customers" };

        Assert.Equal([told], mapped.WithoutAccepted([told], out var unused));
        Assert.Empty(unused);
    }

    private static Blueprint Read(string text) => Assert.IsType<Blueprint>(BlueprintJson.Read(text, null).Value);

    private static SchemaMapping ReadMapping(string text)
    {
        var result = MappingJson.Read(text, "shop.mapping.json");
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }

    private static MappedBlueprint Apply(string rules, out EquatableArray<Diagnostic> findings)
    {
        var result = ReadMapping($"{{ \"mapping\": 1, {rules} }}").Apply(Read(Shop));
        findings = result.Diagnostics;
        Assert.NotNull(result.Value);
        return result.Value;
    }
}
