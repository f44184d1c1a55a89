using System.Globalization;

namespace Isomer.Schema;

/// <summary>Writes the blueprint file: keys in the order of <see cref="BlueprintKeys"/>, what says nothing left out.</summary>
internal static class BlueprintWriter
{
    public static string Write(Blueprint blueprint)
    {
        var writer = new JsonWriter();
        writer.Open();
        writer.Member("blueprint", Blueprint.FormatVersion.ToString(CultureInfo.InvariantCulture));
        if (blueprint.Origin is { } origin)
        {
            writer.Member("origin", new JsonLine().Text("engine", origin.Engine).Text("version", origin.Version).ToString());
        }

        WriteTables(writer, blueprint.Tables);
        writer.Lines("sequences", blueprint.Sequences, s => s.Name.ToString(), Sequence);
        writer.Lines("enums", blueprint.Enums, e => e.Name.ToString(), Enum);
        writer.Lines("domains", blueprint.Domains, d => d.Name.ToString(), Domain);
        writer.Lines("views", blueprint.Views, v => v.Name.ToString(), View);
        writer.Lines("routines", blueprint.Routines, r => r.Name.ToString(), r => JsonLine.Of(r.Native));
        WriteNativeObjects(writer, blueprint.NativeObjects);
        writer.Close();
        return writer.ToString();
    }

    private static void WriteTables(JsonWriter writer, EquatableArray<Table> tables)
    {
        if (tables.IsEmpty)
        {
            return;
        }

        writer.Open("tables");
        foreach (var table in tables)
        {
            WriteTable(writer, table);
        }

        writer.Close();
    }

    private static void WriteTable(JsonWriter writer, Table table)
    {
        writer.Open(table.Name.ToString());
        writer.Member("comment", table.Comment is { } comment ? JsonText.Quote(comment) : null);
        writer.Member("native", table.Native is { } native ? JsonLine.Of(native) : null);
        writer.Member("columns", table.Columns.IsEmpty ? "{}" : null);
        writer.Lines("columns", table.Columns, c => c.Name, Column);
        writer.Member("primaryKey", table.PrimaryKey is { } key ? PrimaryKey(key) : null);
        writer.Lines("unique", table.UniqueConstraints, u => u.Name, Unique);
        writer.Lines("indexes", table.Indexes, i => i.Name, Index);
        writer.Lines("foreignKeys", table.ForeignKeys, f => f.Name, ForeignKey);
        writer.Lines("checks", table.Checks, c => c.Name, c => JsonLine.Of(c.Expression));
        writer.Lines("triggers", table.Triggers, t => t.Name, t => JsonLine.Of(t.Native));
        if (table.Partitioning is { } partitioning)
        {
            WritePartitioning(writer, partitioning);
        }

        writer.Close();
    }

    private static JsonLine Column(JsonLine line, Column column) => line
        .Type("type", column.Type)
        .Flag("nullable", column.IsNullable)
        .Expression("default", column.Default)
        .Raw("identity", column.Identity is { } identity ? Identity(identity) : null)
        .Raw("generated", column.Generated is { } generated
            ? new JsonLine().Expression(generated.IsStored ? "stored" : "virtual", generated.Expression).ToString()
            : null)
        .Text("domain", column.Domain?.ToString())
        .Text("comment", column.Comment)
        .Native("native", column.Native);

    private static string Identity(Identity identity) =>
        identity is { Start: null, Increment: null, Sequence: null }
            ? JsonText.Quote(JsonNames.Of(identity.Kind))
            : new JsonLine()
                .Text("kind", JsonNames.Of(identity.Kind))
                .Integer("start", identity.Start)
                .Integer("increment", identity.Increment)
                .Text("sequence", identity.Sequence?.ToString())
                .ToString();

    private static string PrimaryKey(PrimaryKey key) => new JsonLine()
        .Text("name", key.Name)
        .Strings("columns", key.Columns)
        .Choice("deferral", key.Deferral, Deferral.NotDeferrable)
        .ToString();

    private static JsonLine Unique(JsonLine line, UniqueConstraint unique) => line
        .Strings("columns", unique.Columns)
        .Flag("nullsNotDistinct", unique.NullsNotDistinct)
        .Choice("deferral", unique.Deferral, Deferral.NotDeferrable);

    private static JsonLine Index(JsonLine line, TableIndex index) => line
        .Flag("unique", index.IsUnique)
        .Flag("nullsNotDistinct", index.NullsNotDistinct)
        .Raw("columns", index.Columns.IsEmpty ? null : JsonLine.Array(index.Columns.Select(IndexColumn)))
        .Strings("include", index.Include)
        .Expression("filter", index.Filter)
        .Text("method", index.Method)
        .Text("comment", index.Comment)
        .Native("native", index.Native);

    private static string IndexColumn(IndexColumn part)
    {
        var column = (part.Expression as ColumnExpression)?.Name;
        return column is not null && part == new IndexColumn { Expression = part.Expression }
            ? JsonText.Quote(column)
            : new JsonLine()
                .Text("column", column)
                .Expression("expression", column is null ? part.Expression : null)
                .Flag("descending", part.IsDescending)
                .Raw("nullsFirst", part.NullsFirst is { } first ? first ? "true" : "false" : null)
                .Text("collation", part.Collation)
                .Text("operatorClass", part.OperatorClass)
                .Integer("prefixLength", part.PrefixLength)
                .ToString();
    }

    private static JsonLine ForeignKey(JsonLine line, ForeignKey key) => line
        .Strings("columns", key.Columns)
        .Text("references", ReferenceText.Print(key.Principal, key.PrincipalColumns))
        .Choice("onDelete", key.OnDelete, ReferentialAction.NoAction)
        .Choice("onUpdate", key.OnUpdate, ReferentialAction.NoAction)
        .Choice("deferral", key.Deferral, Deferral.NotDeferrable)
        .Flag("matchFull", key.MatchFull);

    private static void WritePartitioning(JsonWriter writer, Partitioning partitioning)
    {
        writer.Open("partitioning");
        writer.Member("method", JsonText.Quote(JsonNames.Of(partitioning.Method)));
        writer.Member("columns", PartitionColumns(partitioning));
        writer.Lines("partitions", partitioning.Partitions, p => p.Name.ToString(), Partition);
        writer.Close();
    }

    // A partition stands on one line, with its own partitioning in it.
    private static string Partition(Partition partition) => new JsonLine()
        .Native("bounds", partition.Bounds)
        .Raw("partitioning", partition.Partitioning is { } partitioning ? Partitioning(partitioning) : null)
        .ToString();

    private static string Partitioning(Partitioning partitioning)
    {
        var partitions = new JsonLine();
        foreach (var partition in partitioning.Partitions)
        {
            partitions.Raw(partition.Name.ToString(), Partition(partition));
        }

        return new JsonLine()
            .Text("method", JsonNames.Of(partitioning.Method))
            .Raw("columns", PartitionColumns(partitioning))
            .Raw("partitions", partitioning.Partitions.IsEmpty ? null : partitions.ToString())
            .ToString();
    }

    private static string PartitionColumns(Partitioning partitioning) => JsonLine.Array(partitioning.Columns.Select(column =>
        column is ColumnExpression plain ? JsonText.Quote(plain.Name) : new JsonLine().Expression("expression", column).ToString()));

    private static JsonLine Sequence(JsonLine line, Sequence sequence) => line
        .Type("type", sequence.Type)
        .Integer("start", sequence.Start)
        .Integer("increment", sequence.Increment)
        .Integer("minimum", sequence.Minimum)
        .Integer("maximum", sequence.Maximum)
        .Integer("cache", sequence.Cache)
        .Flag("cyclic", sequence.IsCyclic)
        .Text("comment", sequence.Comment);

    private static JsonLine Enum(JsonLine line, EnumType type) => line
        .Raw("labels", JsonLine.Array(type.Labels.Select(JsonText.Quote)))
        .Text("comment", type.Comment);

    private static JsonLine Domain(JsonLine line, Domain domain)
    {
        var checks = new JsonLine();
        foreach (var check in domain.Checks)
        {
            checks.Expression(check.Name, check.Expression);
        }

        return line
            .Type("type", domain.Type)
            .Flag("nullable", domain.IsNullable)
            .Expression("default", domain.Default)
            .Raw("checks", domain.Checks.IsEmpty ? null : checks.ToString())
            .Text("comment", domain.Comment)
            .Native("native", domain.Native);
    }

    private static JsonLine View(JsonLine line, View view) => line
        .Flag("materialized", view.IsMaterialized)
        .Text("comment", view.Comment)
        .Native("native", view.Native);

    private static void WriteNativeObjects(JsonWriter writer, EquatableArray<NativeObject> objects)
    {
        if (objects.IsEmpty)
        {
            return;
        }

        writer.Open("native");
        foreach (var kind in objects.GroupBy(o => o.Kind, StringComparer.Ordinal))
        {
            writer.Lines(kind.Key, kind.ToEquatableArray(), o => o.Name.ToString(), o => JsonLine.Of(o.Native));
        }

        writer.Close();
    }
}
