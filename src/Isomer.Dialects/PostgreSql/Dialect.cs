using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>PostgreSQL.</summary>
internal sealed partial class Dialect : Dialects.Dialect
{
    public const string EngineId = "postgresql";

    public override string Id => EngineId;

    public override string Name => "PostgreSql";

    public override string DisplayName => "PostgreSQL";

    public override IdentifierRules Identifiers => PostgreSql.Identifiers.Rules;

    internal override Dialects.Features Features => PostgreSql.Features.Facts;

    public override CanonicalType ParseType(string storeType) => TypeMap.Parse(storeType);

    public override string StoreType(CanonicalType type) => TypeMap.Store(type);

    internal override TypeFit Fit(CanonicalType type) => TypeMap.Fit(type);

    internal override IReadOnlyList<TypeFallback> Fallbacks => TypeMap.Steps;

    internal override string? FitCollation(string collation) => Collations.Fit(collation);

    internal override TypeCost CostElsewhere(string native) => TypeMap.CostElsewhere(native);

    internal override bool IsOrdered(CanonicalType type) => TypeMap.IsOrdered(type);

    public override Plan Plan(EquatableArray<Change> changes, Blueprint before, Blueprint after) =>
        changes.IsEmpty ? Dialects.Plan.Empty : new Planner(this, changes, before, after).Plan();

    public override EquatableArray<PlanStep> FinishLoad(Blueprint schema) => LoadFinish.Steps(schema).ToEquatableArray();

    public override string? NextNumberQuery(Sequence sequence) => SequencePosition.Query(sequence);

    public override string? AdvanceSequence(Sequence sequence, long next) => SequencePosition.Advance(sequence, next);
}
