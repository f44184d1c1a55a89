using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Everything about one engine that is pure text: types, names, limits, expressions, DDL. Knows no connection.</summary>
public abstract class Dialect
{
    /// <summary>The engine's id in blueprints and connection strings. Lower case.</summary>
    public abstract string Id { get; }

    /// <summary>The engine's name in <c>Engine="…"</c> and <c>Targets="…"</c> of a project, and in C#: Pascal case.</summary>
    public abstract string Name { get; }

    /// <summary>The product's name as its makers spell it, for people.</summary>
    public abstract string DisplayName { get; }

    /// <summary>The package that brings the live engine: <c>Isomer.{Name}</c>. Its assembly has the same name.</summary>
    public virtual string PackageId => "Isomer." + Name;

    /// <summary>How identifiers are quoted, folded and limited.</summary>
    public abstract IdentifierRules Identifiers { get; }

    /// <summary>What the engine has.</summary>
    internal abstract Features Features { get; }

    /// <summary>Whether a load checks foreign keys that stand, so that tables in a circle cannot be loaded at all.</summary>
    public bool ChecksForeignKeysOnLoad => Features.ChecksForeignKeysOnLoad;

    /// <summary>What a parameter's name has before it in SQL: <c>@</c>, <c>:</c>.</summary>
    public char ParameterMark => Features.ParameterMark;

    /// <summary>What a query of no table selects from, with a blank before it; empty where it needs nothing.</summary>
    public string FromNoTable => Features.FromNoTable;

    /// <summary>The type that the engine holds a canonical type as.</summary>
    internal abstract TypeFit Fit(CanonicalType type);

    /// <summary>
    /// The facet <c>collation</c> as this engine keeps it; null where it has no such collation, empty where that is its default.
    /// </summary>
    internal abstract string? FitCollation(string collation);

    /// <summary>
    /// The facet <c>collation</c> of a collation as this engine's catalog names it; null for that of created text columns.
    /// </summary>
    public virtual string? CollationFacet(string name) => Id + ":" + name;

    /// <summary>What a collation of this engine takes for equal, as far as its name tells.</summary>
    internal virtual Folding FoldingOf(string collation) => Folding.None;

    /// <summary>Whether an ordered index can stand over a type that the engine holds.</summary>
    internal abstract bool IsOrdered(CanonicalType type);

    /// <summary>The most bytes that a value of a type takes in a row or key, where the engine limits those by declaration.</summary>
    internal virtual int MaxBytes(CanonicalType type) => 0;

    /// <summary>The bytes that a row takes whatever its values are, where the engine limits those.</summary>
    internal virtual int FixedRowBytes(IReadOnlyCollection<CanonicalType> types) => 0;

    /// <summary>The most characters of a text, or bytes of a binary value, that fit in so many bytes of a key.</summary>
    internal virtual int LengthIn(int bytes, CanonicalType type) => bytes;

    /// <summary>
    /// The type that holds a column which stands in a primary, unique or foreign key; the type itself where a key takes it.
    /// </summary>
    internal virtual CanonicalType KeyForm(CanonicalType type) => type;

    /// <summary>What stands in for the types that the engine lacks.</summary>
    internal abstract IReadOnlyList<TypeFallback> Fallbacks { get; }

    /// <summary>What a type of this engine alone costs where its values are text.</summary>
    /// <param name="native">The type as this engine spells it.</param>
    internal virtual TypeCost CostElsewhere(string native) => FormCosts.ForeignAsText;

    /// <summary>Whether an empty value of a type that the engine holds is something else than NULL.</summary>
    internal virtual bool HasEmpty(CanonicalType type) => true;

    /// <summary>Whether a column of a type that the engine holds takes values from a copy.</summary>
    internal virtual bool IsWritable(CanonicalType type) => true;

    /// <summary>Whether a generated column can be of a type that the engine holds.</summary>
    internal virtual bool CanCompute(CanonicalType type) => true;

    /// <summary>Adds a statement to a script, with what ends it there.</summary>
    internal virtual StringBuilder AppendClosed(StringBuilder script, string statement) => script.Append(statement).Append(';');

    /// <summary>Why the engine takes no index with this filter; null where it does.</summary>
    /// <param name="filter">The filter, as the projection holds it.</param>
    /// <param name="computed">The names of generated columns.</param>
    internal virtual string? FilterObstacle(Expression filter, IReadOnlyCollection<string> computed) => null;

    /// <summary>Why the engine's types do not allow an expression; null where they do.</summary>
    /// <param name="expression">The expression, as the projection holds it.</param>
    /// <param name="result">The type of the column that takes its value; null for a truth value or a key.</param>
    /// <param name="columns">The columns that it may name, as held.</param>
    /// <param name="isStored">Whether its value is stored: in a generated column, or in an index.</param>
    internal virtual string? TypingObstacle(Expression expression, CanonicalType? result, IReadOnlyList<Column> columns, bool isStored) =>
        null;

    /// <summary>Why the engine cannot compute a column by this formula without changing values; null where it can.</summary>
    internal virtual string? FormulaObstacle(GeneratedColumn formula, CanonicalType held, IReadOnlyList<Column> columns) => null;

    /// <summary>
    /// The storage options that a projected table needs because its primary key is longer than rows can be ordered by; null for none.
    /// </summary>
    internal virtual string? StorageOf(Table table) => null;

    /// <summary>
    /// What the native text of a column says that its type does not, and no other engine does by itself; null for nothing.
    /// </summary>
    internal virtual string? BehaviourOf(NativeText column) => null;

    /// <summary>
    /// A native text in this engine's words: its own as it stands, that of a relative where both understand it alike; null where there are
    /// no such words.
    /// </summary>
    /// <param name="native">The text.</param>
    /// <param name="kind">What it is a text of.</param>
    internal virtual NativeText? Understand(NativeText native, NativeKind kind) => native.Engine == Id ? native : null;

    /// <summary>
    /// Whether what a native text creates runs with the rights and settings of the session that creates it, which no text names.
    /// </summary>
    internal virtual bool RunsAsCreator(NativeText native, NativeKind kind) => false;

    /// <summary>What a blueprint becomes on this engine, and each difference that can change meaning.</summary>
    /// <param name="blueprint">The schema; usually <see cref="MappedBlueprint.Target"/>.</param>
    /// <param name="options">Choices of the mapping file.</param>
    public Projection Project(Blueprint blueprint, ProjectionOptions options) => new Projector(this, blueprint, options).Project();

    /// <summary>
    /// The statements that carry out changes, in an order that works, each with its risk and its reverse: empty for no change.
    /// What every load needs besides is <see cref="FinishLoad"/>.
    /// </summary>
    /// <param name="changes">Changes between two projections on this engine.</param>
    /// <param name="before">The schema as it is.</param>
    /// <param name="after">The schema as it shall be.</param>
    public abstract Plan Plan(EquatableArray<Change> changes, Blueprint before, Blueprint after);

    /// <summary>
    /// What follows each load, even where the schema needs no change: identity values and sequences past the highest key, checks of what
    /// the load itself does not check, statistics. Never destructive; running it twice does no harm.
    /// </summary>
    /// <param name="schema">The schema as it stands, in this engine's terms.</param>
    public abstract EquatableArray<PlanStep> FinishLoad(Blueprint schema);

    /// <summary>
    /// A query for one number: the next that a sequence will give, past its bounds where it has given all. Null on an engine without
    /// sequences.
    /// </summary>
    /// <param name="sequence">The sequence, as the engine has it.</param>
    public virtual string? NextNumberQuery(Sequence sequence) => null;

    /// <summary>
    /// A statement after which a sequence gives no number before this one; it is never moved back. Null on an engine without.
    /// </summary>
    /// <param name="sequence">The sequence, as the engine has it.</param>
    /// <param name="next">The number, within the sequence's bounds.</param>
    public virtual string? AdvanceSequence(Sequence sequence, long next) => null;

    /// <summary>
    /// Every statement that creates a projected schema, as one script: deterministic, each closed as the engine's own tools want it.
    /// </summary>
    /// <param name="projection">The schema.</param>
    /// <param name="anomalies">Anomalies to list at the script's head, as comments; none for a script without.</param>
    public string CreateScript(Projection projection, EquatableArray<Diagnostic> anomalies = default) =>
        Creation.Script(this, projection, anomalies);

    /// <summary>An expression in this engine's words.</summary>
    /// <param name="expression">The expression; its columns are named as the projection names them.</param>
    /// <param name="columns">
    /// The columns that it stands over, as the projection holds them: division depends on their types. Null where they are not known.
    /// </param>
    /// <exception cref="IsomerException">It is native text of another engine, or has no faithful form here.</exception>
    public abstract string Print(Expression expression, IReadOnlyList<Column>? columns = null);

    /// <summary>
    /// Reads an expression in this engine's words: what <see cref="Print"/> printed is the same tree again. What does not parse becomes a
    /// <see cref="NativeExpression"/>. A catalog keeps expressions in a form of its own; <see cref="ReadExpression"/> reads those.
    /// </summary>
    /// <param name="text">The engine's text.</param>
    /// <param name="type">The type of the column that the expression belongs to, or null: a default takes it.</param>
    /// <param name="columns">The columns that it may refer to, none for a default. Null where they are not known.</param>
    public abstract Expression ParseExpression(string text, CanonicalType? type = null, IReadOnlyList<Column>? columns = null);

    /// <summary>
    /// Reads an expression as this engine's catalog gives it, in the one form in which the catalog keeps all that it spells alike: what was
    /// printed and what the catalog made of it are the same tree. What does not parse becomes a <see cref="NativeExpression"/>.
    /// </summary>
    /// <param name="text">The engine's text.</param>
    /// <param name="type">The type of the column that the expression belongs to, or null; catalogs cast literals to it.</param>
    /// <param name="columns">
    /// The columns that it may refer to, none for a default: they tell a cast that the engine added from one that was written, and a
    /// number from a truth value. Null where they are not known.
    /// </param>
    public abstract Expression ReadExpression(string text, CanonicalType? type = null, IReadOnlyList<Column>? columns = null);

    /// <summary>The canonical type of a store type in the engine's spelling; <c>other(engine:type)</c> for one that is not known.</summary>
    public abstract CanonicalType ParseType(string storeType);

    /// <summary>
    /// The store type that this engine's type map gives for a canonical type (what stands in DDL where a column has no native spelling).
    /// </summary>
    public abstract string StoreType(CanonicalType type);
}
