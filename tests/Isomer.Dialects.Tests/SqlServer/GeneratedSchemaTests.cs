using FsCheck;
using FsCheck.Fluent;
using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;
using Isomer.Testing.Schemas;

namespace Isomer.Dialects.Tests.SqlServer;

/// <summary>
/// Every statement over random schemas is understood by Transact-SQL's own parser, whatever comes out of which part of the dialect.
/// </summary>
public sealed class GeneratedSchemaTests
{
    private static readonly Dialect Dialect = DialectRegistry.Find("sqlserver")!;

    public static TheoryData<bool> Breadths { get; } = [true, false];

    [Theory]
    [MemberData(nameof(Breadths))]
    public void Creation_and_what_follows_a_load_parse(bool isPortable) => ForAll(isPortable, blueprint =>
    {
        var projection = Dialect.Project(blueprint);
        var schema = projection.Schema;
        Syntax.Verify(Dialect, Dialect.CreateScript(projection, projection.Anomalies));
        Syntax.Verify(
            Dialect, Dialect.Plan(Creation.ChangesOf(schema), Blueprint.Empty with { Origin = schema.Origin }, schema),
            Dialect.FinishLoad(schema));
        Assert.True(Dialect.Plan(SchemaDiff.Compare(schema, schema), schema, schema).IsEmpty);
    });

    [Theory]
    [MemberData(nameof(Breadths))]
    public void A_projection_projects_onto_itself(bool isPortable) => ForAll(isPortable, blueprint =>
    {
        var first = Dialect.Project(blueprint);
        if (first.Anomalies.All(a => a.Severity != Severity.Error))
        {
            var second = Dialect.Project(first.Schema);
            Assert.DoesNotContain(second.Anomalies, a => a.Code != Codes.NativeNotCreated && a.Code != Codes.StampRenewed);
            Assert.Equal(BlueprintJson.Write(first.Schema), BlueprintJson.Write(second.Schema));
        }
    });

    [Theory]
    [MemberData(nameof(Breadths))]
    public void Changes_between_schemas_parse(bool isPortable)
    {
        var planned = 0;
        ForAll(isPortable, blueprint =>
        {
            var shall = Dialect.Project(blueprint).Schema;
            var was = Changed(shall);
            try
            {
                Syntax.Verify(Dialect, Dialect.Plan(SchemaDiff.Compare(was, shall), was, shall));
                Syntax.Verify(Dialect, Dialect.Plan(SchemaDiff.Compare(shall, was), shall, was));
                planned++;
            }
            catch (IsomerException e) when (e.Diagnostic.Code == Codes.CannotPlan)
            {
                // Said in words: an identity that comes or goes.
            }
        });
        Assert.True(planned > 50, $"only {planned} of the changes could be planned");
    }

    // The same tables with fewer constraints, other nullability, wider numbers and shorter texts.
    private static Blueprint Changed(Blueprint schema) => schema with
    {
        Tables = schema.Tables.Select((table, i) => table with
        {
            Comment = i % 2 == 0 ? table.Comment : "before",
            Columns = table.Columns.Select((column, j) => j % 3 == 2 ? column : column with
            {
                IsNullable = column.IsNullable || (table.PrimaryKey is null && column.Identity is null),
                Default = j % 2 == 0 ? null : column.Default,
                Type = column.Generated is null && column.Native is null && column.Type.Kind == TypeKind.Int32
                    ? CanonicalType.Int16
                    : column.Type,
            }).ToEquatableArray(),
            Checks = i % 2 == 0 ? table.Checks : EquatableArray<CheckConstraint>.Empty,
            Indexes = i % 3 == 0 ? EquatableArray<TableIndex>.Empty : table.Indexes,
            ForeignKeys = i % 2 == 0 ? EquatableArray<ForeignKey>.Empty : table.ForeignKeys,
            PrimaryKey = i % 4 == 3 ? null : table.PrimaryKey,
        }).ToEquatableArray(),
        Sequences = schema.Sequences.Select(s => s with { Increment = 3 }).ToEquatableArray(),
    };

    private static void ForAll(bool isPortable, Action<Blueprint> property)
    {
        // Without an origin: a native text of SQL Server would be whatever the generator wrote.
        var options = isPortable
            ? BlueprintOptions.Portable with { KeyOptions = true, Comments = true, Sequences = true, Schemas = true }
            : BlueprintOptions.Anything with { NativeText = false };
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(150),
            Prop.ForAll(ArbitraryBlueprint.Of(options), blueprint => property(blueprint with { Origin = new("postgresql", null) })));
    }
}
