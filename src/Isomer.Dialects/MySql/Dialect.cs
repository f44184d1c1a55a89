using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>MySQL; MariaDB is a flavour of it.</summary>
internal partial class Dialect : Dialects.Dialect
{
    public const string EngineId = "mysql";

    public override string Id => EngineId;

    public override string Name => "MySql";

    public override string DisplayName => "MySQL";

    public override string PackageId => "Isomer.MySql";

    public override IdentifierRules Identifiers => MySql.Identifiers.Rules;

    internal override Dialects.Features Features => MySql.Features.Facts;

    /// <summary>The flavour's types.</summary>
    internal virtual TypeMap Types => TypeMap.MySql;

    /// <summary>The flavour's collations.</summary>
    internal virtual NamedCollations Collations => MySql.Collations.Instance;

    /// <summary>Octets as the default of a column of few octets, where a literal would not do; null where it does.</summary>
    /// <param name="hex">The octets in hexadecimal digits.</param>
    internal virtual string? BinaryDefault(string hex) => null;

    public override CanonicalType ParseType(string storeType) => Types.Parse(storeType);

    public override string StoreType(CanonicalType type) => Types.Store(type);

    internal override TypeFit Fit(CanonicalType type) => Types.Fit(type);

    internal override IReadOnlyList<TypeFallback> Fallbacks => Types.Steps;

    internal override string? FitCollation(string collation) => Collations.Fit(collation);

    internal override Folding FoldingOf(string collation) => MySql.Collations.FoldingOf(collation);

    internal override int MaxBytes(CanonicalType type) => ByteSizes.Of(type);

    internal override int LengthIn(int bytes, CanonicalType type) => ByteSizes.LengthIn(bytes, type);

    internal override string? BehaviourOf(NativeText column) => ColumnAttributes.Split(column.Text).Behaviour;

    internal override string Close(string statement) => StoredProgram.Close(statement);

    public override string? CollationFacet(string name) => Collations.Facet(name);

    internal override bool IsOrdered(CanonicalType type) => TypeMap.IsOrdered(type);

    public override Plan Plan(EquatableArray<Change> changes, Blueprint before, Blueprint after) =>
        changes.IsEmpty ? Dialects.Plan.Empty : new Planner(this, changes, before, after).Plan();

    public override EquatableArray<PlanStep> FinishLoad(Blueprint schema) => LoadFinish.Steps(schema).ToEquatableArray();
}
