
namespace Isomer.Schema.Tests.Diff;

public class SchemaDiffTests
{
    private static readonly Table Orders = new()
    {
        Name = new("orders"),
        Columns = new([Column("id", CanonicalType.Int64), Column("total", CanonicalType.Decimal(10, 2))]),
        PrimaryKey = new("pk_orders", new(["id"])),
        Indexes = new([new() { Name = "ix_total", Columns = new([new() { Expression = new ColumnExpression("total") }]) }]),
        Checks = new([new("ck_total", ExpressionParser.Parse("total >= 0"))]),
    };

    [Fact]
    public void Equal_schemas_have_no_changes() =>
        Assert.Empty(Compare(new([Orders]), new([Orders with { Columns = new([.. Orders.Columns]) }])));

    [Fact]
    public void Tables_are_told_apart_by_name_in_ordinal_order()
    {
        var changes = Compare(new([Named("b"), Named("Z"), Named("keep")]), new([Named("keep"), Named("a"), Named("C")]));

        Assert.Equal(
            [
                "add table C: 0 columns, no key", "drop table Z: 0 columns, no key",
                "add table a: 0 columns, no key", "drop table b: 0 columns, no key",
            ],
            changes.Select(ChangeText.Describe));
    }

    [Fact]
    public void A_column_is_added_dropped_or_altered()
    {
        var altered = Orders.Columns[1] with
        {
            Type = CanonicalType.Decimal(12, 2), IsNullable = true, Default = ExpressionParser.Parse("0"),
        };
        var after = Orders with { Columns = new([altered, Column("note", CanonicalType.Text)]) };

        Assert.Equal(
            [
                "drop column orders.id: type int64, not null",
                "add column orders.note: type text, not null",
                "alter column orders.total: type decimal(10,2) becomes decimal(12,2), not null becomes nullable, default none becomes 0",
            ],
            Compare(new([Orders]), new([after])).Select(ChangeText.Describe));
    }

    [Fact]
    public void The_order_of_columns_is_no_change() =>
        Assert.Empty(Compare(new([Orders]), new([Orders with { Columns = new([Orders.Columns[1], Orders.Columns[0]]) }])));

    [Fact]
    public void A_key_that_the_engine_named_is_compared_by_its_columns()
    {
        Assert.Empty(Compare(new([Orders]), new([Orders with { PrimaryKey = new(null, new(["id"])) }])));
        Assert.Equal(2, Compare(new([Orders]), new([Orders with { PrimaryKey = new("other", new(["id"])) }])).Count);
        Assert.Equal(
            ["drop primary key of orders: (id)", "add primary key of orders: (total)"],
            Compare(new([Orders]), new([Orders with { PrimaryKey = new(null, new(["total"])) }])).Select(ChangeText.Describe));
    }

    [Fact]
    public void Keys_indexes_and_checks_are_replaced()
    {
        var after = Orders with
        {
            Indexes = new([Orders.Indexes[0] with { IsUnique = true, Filter = ExpressionParser.Parse("total > 0") }]),
            Checks = new([new("ck_total", ExpressionParser.Parse("total > 0"))]),
            ForeignKeys = new([new() { Name = "fk", Columns = new(["id"]), Principal = new("shop", "ids"), PrincipalColumns = new(["id"]),
                OnDelete = ReferentialAction.SetNull }]),
            UniqueConstraints = new([new("uq", new(["total"]), NullsNotDistinct: true)]),
        };

        Assert.Equal(
            [
                "add unique constraint orders.uq: (total) nulls not distinct",
                "drop index orders.ix_total: (total)",
                "add index orders.ix_total: unique (total), where total > 0",
                "add foreign key orders.fk: (id) to shop.ids(id) on delete set null",
                "drop check orders.ck_total: total >= 0",
                "add check orders.ck_total: total > 0",
            ],
            Compare(new([Orders]), new([after])).Select(ChangeText.Describe));
    }

    [Fact]
    public void The_migrators_own_tables_are_no_part_of_a_schema() => Assert.Empty(Compare([], new([Named("isomer_runs")])));

    [Fact]
    public void The_origin_and_other_engines_texts_are_no_change()
    {
        var before = new Blueprint { Origin = new("postgresql", "15.4"), Tables = new([Orders]) };
        var after = new Blueprint
        {
            Tables =
            new([
                Orders with
                {
                    Native = new("sqlite", "STRICT"),
                    Columns = new([Orders.Columns[0] with { Native = new("sqlite", "INT") }, Orders.Columns[1]]),
                    Checks = new([Orders.Checks[0], new("ck_glob", new NativeExpression(new("sqlite", "total GLOB '*'")))]),
                },
            ]),
            Views = new([new(new("v"), new("sqlite", "SELECT 1"))]),
        };

        Assert.Empty(SchemaDiff.Compare(before, after));
        Assert.NotEmpty(SchemaDiff.Compare(before, after, new(Engine: "sqlite")));
    }

    [Fact]
    public void Objects_that_only_the_destination_has_can_be_kept()
    {
        var before = new Blueprint { Tables = new([Named("foreign"), Orders]), Sequences = new([new() { Name = new("q") }]) };
        var after = new Blueprint { Tables = new([Orders with { Indexes = [] }]) };

        Assert.Equal(
            ["drop index orders.ix_total: (total)"],
            SchemaDiff.Compare(before, after, new(KeepUnknownObjects: true)).Select(ChangeText.Describe));
        Assert.Equal(3, SchemaDiff.Compare(before, after).Count);
    }

    [Fact]
    public void Views_routines_types_and_native_objects_are_compared()
    {
        var before = new Blueprint
        {
            Enums = new([new(new("mood"), new(["sad", "ok"]))]),
            Sequences = new([new() { Name = new("q"), Start = 1 }]),
            Domains = new([new() { Name = new("email"), Type = CanonicalType.Text }]),
            Views = new([new(new("v"), new("postgresql", "SELECT 1"))]),
            Routines = new([new(new("f()"), new("postgresql", "a"))]),
            NativeObjects = new([new("extension", new("citext"), new("postgresql", "CREATE EXTENSION citext"))]),
        };
        var after = new Blueprint
        {
            Enums = new([new(new("mood"), new(["sad", "ok", "happy"]))]),
            Sequences = new([new() { Name = new("q"), Start = 5, IsCyclic = true }]),
            Domains = new([new() { Name = new("email"), Type = CanonicalType.Text,
                Checks = new([new("ck", ExpressionParser.Parse("value like '%@%'"))]) }]),
            Views = new([new(new("v"), new("postgresql", "SELECT 2"))]),
        };

        Assert.Equal(
            [
                "alter enum mood: (sad, ok) becomes (sad, ok, happy)",
                "alter domain email: text becomes text, checks ck value like '%@%'",
                "alter sequence q: int64, start 1 becomes int64, start 5, cyclic",
                "drop view v",
                "add view v",
                "drop routine \"f()\"",
                "drop extension citext",
            ],
            SchemaDiff.Compare(before, after).Select(ChangeText.Describe));
    }

    [Fact]
    public void Each_table_that_differs_among_ten_thousand_is_found()
    {
        static Blueprint Wide(string type) => new()
        {
            Tables = Enumerable.Range(0, 10_000).Select(i => new Table
            {
                Name = new($"t{i}"),
                Columns = Enumerable.Range(0, 8)
                    .Select(c => Column($"c{c}", CanonicalType.Parse(c == 7 && i % 2 == 0 ? type : "string(20)"))).ToEquatableArray(),
                PrimaryKey = new(null, new(["c1"])),
            }).ToEquatableArray(),
        };

        var (before, after) = (Wide("int32"), Wide("int64"));

        Assert.Equal(5_000, SchemaDiff.Compare(before, after).Count);
    }

    private static EquatableArray<Change> Compare(EquatableArray<Table> before, EquatableArray<Table> after) =>
        SchemaDiff.Compare(new Blueprint { Tables = before }, new Blueprint { Tables = after });

    private static Column Column(string name, CanonicalType type) => new() { Name = name, Type = type };

    private static Table Named(string name) => new() { Name = new(name) };
}
