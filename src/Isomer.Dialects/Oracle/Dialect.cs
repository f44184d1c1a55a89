using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>Oracle Database.</summary>
internal sealed partial class Dialect : Dialects.Dialect
{
    public const string EngineId = "oracle";

    public override string Id => EngineId;

    public override string Name => "Oracle";

    public override string DisplayName => "Oracle";

    public override IdentifierRules Identifiers => Oracle.Identifiers.Rules;

    internal override Dialects.Features Features => Oracle.Features.Facts;

    public override CanonicalType ParseType(string storeType) => TypeMap.Parse(storeType);

    public override string StoreType(CanonicalType type) => TypeMap.Store(type);

    internal override TypeFit Fit(CanonicalType type) => TypeMap.Fit(type);

    internal override IReadOnlyList<TypeFallback> Fallbacks => TypeMap.Steps;

    internal override string? FitCollation(string collation) => Collations.Fit(collation);

    internal override Folding FoldingOf(string collation) => Collations.FoldingOf(collation);

    internal override bool IsOrdered(CanonicalType type) => !TypeMap.IsLob(type);

    internal override TypeCost CostElsewhere(string native) =>
        native.ToUpperInvariant() is "ANYDATA" or "SYS.ANYDATA" ? FormCosts.VariantAsText : FormCosts.ForeignAsText;

    internal override CanonicalType KeyForm(CanonicalType type) => TypeMap.KeyForm(type);

    // A text or octets of zero length in VARCHAR2, CHAR and RAW are NULL; an empty LOB is one.
    internal override bool HasEmpty(CanonicalType type) => type.Kind is not (TypeKind.String or TypeKind.Binary);

    internal override bool CanCompute(CanonicalType type) => !TypeMap.IsLob(type);

    internal override int MaxBytes(CanonicalType type) => ByteSizes.Of(type);

    internal override int LengthIn(int bytes, CanonicalType type) => ByteSizes.LengthIn(bytes, type);

    internal override StringBuilder AppendClosed(StringBuilder script, string statement) =>
        script.Append(statement).Append(PlSql.IsUnit(statement) ? "\n/" : ";");

    public override Plan Plan(EquatableArray<Change> changes, Blueprint before, Blueprint after) =>
        changes.IsEmpty ? Dialects.Plan.Empty : new Planner(this, changes, before, after).Plan();

    public override EquatableArray<PlanStep> FinishLoad(Blueprint schema) => LoadFinish.Steps(schema).ToEquatableArray();

    public override string? NextNumberQuery(Sequence sequence) => SequencePosition.Query(sequence);

    public override string? AdvanceSequence(Sequence sequence, long next) => SequencePosition.Advance(sequence, next);
}
