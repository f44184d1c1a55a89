using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Migration.Ledger;

/// <summary>The ledger's tables: a blueprint like any other, projected onto the destination's engine.</summary>
internal static class LedgerSchema
{
    public const string Runs = "isomer_runs";
    public const string Chunks = "isomer_chunks";
    public const string Statements = "isomer_statements";
    public const string Checks = "isomer_checks";

    private const int IdLength = 32;
    private const int NameLength = 400;

    // Moments are milliseconds since 1970 in UTC: every engine has such a number, and no driver changes it. 0 is "not yet".
    private static readonly Blueprint Blueprint = new()
    {
        Tables = EquatableArray<Table>.Wrap(
        [
            Table(Checks, ["run_id", "table_name"], [
                String("run_id", IdLength), String("table_name", NameLength), Number("source_rows"), Number("destination_rows"),
                Number("differences"), Text("details"), Number("checked_at")]),
            Table(Chunks, ["run_id", "table_name", "chunk"], [
                String("run_id", IdLength), String("table_name", NameLength), Number("chunk"), Text("key_from"), Text("key_to"),
                Number("row_count"), Number("byte_count"), Text("row_sum"), Number("reject_count"), Number("elapsed_ms"),
                Number("finished_at"), Text("policies")]),
            Table(Runs, ["run_id"], [
                String("run_id", IdLength), Text("blueprint"), Text("fingerprint"), Text("source"), Number("started_at"),
                Number("finished_at")]),
            Table(Statements, ["run_id", "ordinal"], [
                String("run_id", IdLength), Number("ordinal"), Text("phase"), Text("target"), Text("sql_text"), Text("reverse_text"),
                Number("started_at"), Number("finished_at")]),
        ]),
    };

    /// <summary>The statements that create the ledger.</summary>
    public static IEnumerable<string> CreateStatements(Dialect dialect)
    {
        var schema = dialect.Project(Folded(dialect.Identifiers.Folding), ProjectionOptions.Default).Schema;

        // Not by comparing schemas, which leaves Isomer's own tables out.
        var changes = schema.Tables.Select(t => (Change)new AddTable(t)).ToEquatableArray();
        return dialect.Plan(changes, Blueprint.Empty, schema).Steps.Where(s => s.Phase != PlanPhase.Finish).Select(s => s.Sql);
    }

    // The ledger's statements leave names without quotes.
    private static Blueprint Folded(IdentifierFolding folding)
    {
        string Fold(string name) => folding == IdentifierFolding.Upper ? name.ToUpperInvariant() : name;

        return Blueprint with
        {
            Tables = Blueprint.Tables.Select(t => t with
            {
                Name = new QualifiedName(Fold(t.Name.Name)),
                Columns = t.Columns.Select(c => c with { Name = Fold(c.Name) }).ToEquatableArray(),
                PrimaryKey = new PrimaryKey(Fold(t.PrimaryKey!.Name!), t.PrimaryKey.Columns.Select(Fold).ToEquatableArray()),
            }).ToEquatableArray(),
        };
    }

    private static Table Table(string name, string[] key, Column[] columns) => new()
    {
        Name = new QualifiedName(name),
        Columns = EquatableArray<Column>.Wrap(columns),
        PrimaryKey = new PrimaryKey("pk_" + name, EquatableArray<string>.Wrap(key)),
    };

    private static Column String(string name, int length) => new() { Name = name, Type = CanonicalType.String(length) };

    private static Column Number(string name) => new() { Name = name, Type = CanonicalType.Int64 };

    private static Column Text(string name) => new() { Name = name, Type = CanonicalType.Text, IsNullable = true };
}
