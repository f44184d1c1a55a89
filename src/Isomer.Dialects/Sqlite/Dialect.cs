using Isomer.Schema;

namespace Isomer.Dialects.Sqlite;

/// <summary>SQLite.</summary>
internal sealed partial class Dialect : Dialects.Dialect
{
    public const string EngineId = "sqlite";

    public override string Id => EngineId;

    public override string Name => "Sqlite";

    public override string DisplayName => "SQLite";

    public override IdentifierRules Identifiers => Sqlite.Identifiers.Rules;

    internal override Dialects.Features Features => Sqlite.Features.Facts;

    public override CanonicalType ParseType(string storeType) => TypeMap.Parse(storeType);

    public override string StoreType(CanonicalType type) => TypeMap.Store(type);

    internal override TypeFit Fit(CanonicalType type) => TypeMap.Fit(type);

    internal override IReadOnlyList<TypeFallback> Fallbacks => TypeMap.Steps;

    internal override string? FitCollation(string collation) => Collations.Fit(collation);

    internal override string? FormulaObstacle(GeneratedColumn formula, CanonicalType held, IReadOnlyList<Column> columns) =>
        new FormulaTypes(columns).Obstacle(formula.Expression, held);

    internal override bool IsOrdered(CanonicalType type) => true;

    public override Plan Plan(EquatableArray<Change> changes, Blueprint before, Blueprint after) =>
        changes.IsEmpty ? Dialects.Plan.Empty : new Planner(this, changes, before, after).Plan();

    public override EquatableArray<PlanStep> FinishLoad(Blueprint schema) => LoadFinish.Steps(schema).ToEquatableArray();
}
