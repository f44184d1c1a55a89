using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// An engine's statements, as text. What most engines say in the standard's words stands here; the engine's own writer says the rest.
/// </summary>
internal abstract class DdlWriter(Dialect dialect)
{
    // A schema has few types and many columns.
    private readonly Dictionary<CanonicalType, string> _storeTypes = [];

    /// <summary>
    /// Where a table's statement is put together; one buffer serves all of a plan, since only the statements outlive it.
    /// </summary>
    protected StringBuilder Buffer { get; } = new();

    /// <summary>Makes a schema; null on an engine where a plan makes none.</summary>
    public virtual string? CreateSchema(string schema) => null;

    public virtual string DropSchema(string schema) => "DROP SCHEMA " + Quote(schema);

    /// <summary>The table with all that must stand in it from the beginning.</summary>
    public abstract string CreateTable(Table table);

    /// <summary>The partitions that are statements of their own.</summary>
    public virtual IEnumerable<string> CreatePartitions(Table table) => [];

    public virtual string DropTable(QualifiedName table) => "DROP TABLE " + Quote(table);

    public string AlterTable(QualifiedName table, string action) => $"ALTER TABLE {Quote(table)} {action}";

    /// <summary>The clause of a primary key.</summary>
    public virtual string PrimaryKey(Table table, PrimaryKey key) =>
        Named(key.Name) + $"PRIMARY KEY ({QuoteList(key.Columns)}){Deferrable(key.Deferral)}";

    /// <summary>The clause of a unique constraint.</summary>
    public virtual string Unique(Table table, UniqueConstraint unique) =>
        Named(unique.Name) + $"UNIQUE ({QuoteList(unique.Columns)}){Deferrable(unique.Deferral)}";

    /// <summary>The clause of a foreign key.</summary>
    public virtual string ForeignKey(ForeignKey key) =>
        Named(key.Name) + $"FOREIGN KEY ({QuoteList(key.Columns)}) REFERENCES {Quote(key.Principal)} ({QuoteList(key.PrincipalColumns)})" +
        (key.MatchFull ? " MATCH FULL" : "") + Action("DELETE", key.OnDelete) + Action("UPDATE", key.OnUpdate) + Deferrable(key.Deferral);

    /// <summary>The clause of a check.</summary>
    public virtual string Check(Table table, CheckConstraint check) =>
        Named(check.Name) + $"CHECK ({dialect.Print(check.Expression, table.Columns)})";

    public string AddPrimaryKey(Table table, PrimaryKey key) => AlterTable(table.Name, "ADD " + PrimaryKey(table, key));

    public virtual string DropPrimaryKey(QualifiedName table, PrimaryKey key) =>
        AlterTable(table, key.Name is null ? "DROP PRIMARY KEY" : "DROP CONSTRAINT " + Quote(key.Name));

    public string AddUnique(Table table, UniqueConstraint unique) => AlterTable(table.Name, "ADD " + Unique(table, unique));

    public string DropUnique(QualifiedName table, UniqueConstraint unique) => DropConstraint(table, unique.Name);

    public virtual string AddForeignKey(QualifiedName table, ForeignKey key) => AlterTable(table, "ADD " + ForeignKey(key));

    public virtual string DropForeignKey(QualifiedName table, ForeignKey key) => DropConstraint(table, key.Name);

    public virtual string AddCheck(Table table, CheckConstraint check) => AlterTable(table.Name, "ADD " + Check(table, check));

    public string DropCheck(QualifiedName table, CheckConstraint check) => DropConstraint(table, check.Name);

    public abstract string CreateIndex(Table table, TableIndex index);

    public virtual string DropIndex(QualifiedName table, TableIndex index) =>
        "DROP INDEX " + Quote(new QualifiedName(table.Schema, index.Name));

    public string CreateTrigger(Trigger trigger) => Statement(trigger.Native);

    public virtual string DropTrigger(QualifiedName table, Trigger trigger) =>
        "DROP TRIGGER " + Quote(new QualifiedName(table.Schema, trigger.Name));

    /// <exception cref="IsomerException">The engine has no sequences.</exception>
    public virtual string CreateSequence(Sequence sequence) => throw Without("sequences/" + sequence.Name);

    public string DropSequence(Sequence sequence) => "DROP SEQUENCE " + Quote(sequence.Name);

    /// <summary>Brings a sequence to its new options; its position stays.</summary>
    /// <exception cref="IsomerException">The engine has no sequences, or cannot change this.</exception>
    public virtual string AlterSequence(Sequence was, Sequence shall) => throw Without("sequences/" + shall.Name);

    public string CreateRoutine(Routine routine) => Statement(routine.Native);

    /// <exception cref="IsomerException">The engine has no routines.</exception>
    public virtual string DropRoutine(Routine routine) => throw Without("routines/" + routine.Name);

    public string CreateView(View view) =>
        $"CREATE {CommentPlace.View(view).Kind} {Quote(view.Name)} AS\n{view.Native.Text.Trim().TrimEnd(';')}";

    public string DropView(View view) => $"DROP {CommentPlace.View(view).Kind} {Quote(view.Name)}";

    /// <summary>
    /// The statement that brings one comment to another, null standing for none; null where comments are no statements of their own.
    /// </summary>
    public virtual string? Comment(CommentPlace place, string? was, string? shall) => null;

    /// <summary>The spelling of a type.</summary>
    protected string StoreType(CanonicalType type)
    {
        if (!_storeTypes.TryGetValue(type, out var store))
        {
            _storeTypes.Add(type, store = dialect.StoreType(type));
        }

        return store;
    }

    protected string Quote(string name) => dialect.Identifiers.Quote(name);

    protected string QuoteList(IEnumerable<string> names) => dialect.Identifiers.QuoteList(names);

    /// <summary>The name of an object, behind its schema where it has one.</summary>
    protected virtual string Quote(QualifiedName name) => dialect.Identifiers.Quote(name);

    /// <summary>A native text as a statement.</summary>
    protected virtual string Statement(NativeText native) => native.Text.Trim().TrimEnd(';');

    /// <summary>What a foreign key does where the row that it refers to changes; empty for the engine's default.</summary>
    protected virtual string Action(string what, ReferentialAction action) => ReferentialActions.On(what, action);

    protected string Named(string? name) => name is null ? "" : $"CONSTRAINT {Quote(name)} ";

    protected static string Deferrable(Deferral deferral) => deferral switch
    {
        Deferral.InitiallyDeferred => " DEFERRABLE INITIALLY DEFERRED",
        Deferral.InitiallyImmediate => " DEFERRABLE",
        _ => "",
    };

    private string DropConstraint(QualifiedName table, string name) => AlterTable(table, "DROP CONSTRAINT " + Quote(name));

    private IsomerException Without(string target) => new(Codes.CannotPlan, target, $"{dialect.DisplayName} has no statement for it");
}
