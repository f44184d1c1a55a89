using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>SQL Server, 2016 and later, and Azure SQL Database.</summary>
internal sealed partial class Dialect : Dialects.Dialect
{
    public const string EngineId = "sqlserver";

    public override string Id => EngineId;

    public override string Name => "SqlServer";

    public override string DisplayName => "SQL Server";

    public override IdentifierRules Identifiers => SqlServer.Identifiers.Rules;

    internal override Dialects.Features Features => SqlServer.Features.Facts;

    public override CanonicalType ParseType(string storeType) => TypeMap.Parse(storeType);

    public override string StoreType(CanonicalType type) => TypeMap.Store(type);

    internal override TypeFit Fit(CanonicalType type) => TypeMap.Fit(type);

    internal override IReadOnlyList<TypeFallback> Fallbacks => TypeMap.Steps;

    internal override string? FitCollation(string collation) => Collations.Instance.Fit(collation);

    internal override Folding FoldingOf(string collation) => Collations.FoldingOf(collation);

    public override string? CollationFacet(string name) => Collations.Instance.Facet(name);

    internal override int MaxBytes(CanonicalType type) => ByteSizes.Of(type);

    internal override int FixedRowBytes(IReadOnlyCollection<CanonicalType> types) => RowSizes.Fixed(types);

    internal override int LengthIn(int bytes, CanonicalType type) => ByteSizes.LengthIn(bytes, type);

    // Views, routines and triggers begin their batch.
    internal override StringBuilder AppendClosed(StringBuilder script, string statement) => script.Append(statement).Append(";\nGO");

    internal override string? BehaviourOf(NativeText column) => ColumnAttributes.Split(column.Text).Behaviour;

    internal override TypeCost CostElsewhere(string native) =>
        IsVariant(native) ? FormCosts.VariantAsText : FormCosts.ForeignAsText;

    internal override bool IsOrdered(CanonicalType type) => TypeMap.IsOrdered(type);

    internal override string? FilterObstacle(Expression filter, IReadOnlyCollection<string> computed) =>
        IndexFilter.Obstacle(filter, computed);

    internal override string? FormulaObstacle(GeneratedColumn formula, CanonicalType held, IReadOnlyList<Column> columns) =>
        new Formula(columns).Obstacle(formula, held);

    // Values are read as text, which does not tell the type of each.
    internal override bool IsWritable(CanonicalType type) => !(type.Native is { Engine: EngineId } native && IsVariant(native.Text));

    internal override string? StorageOf(Table table) => TableOptions.For(table);

    public override Plan Plan(EquatableArray<Change> changes, Blueprint before, Blueprint after) =>
        changes.IsEmpty ? Dialects.Plan.Empty : new Planner(this, changes, before, after).Plan();

    public override EquatableArray<PlanStep> FinishLoad(Blueprint schema) => LoadFinish.Steps(schema).ToEquatableArray();

    public override string? NextNumberQuery(Sequence sequence) => SequencePosition.Query(sequence);

    public override string? AdvanceSequence(Sequence sequence, long next) => SequencePosition.Advance(sequence, next);

    private static bool IsVariant(string type) => type.Equals("sql_variant", StringComparison.OrdinalIgnoreCase);
}
