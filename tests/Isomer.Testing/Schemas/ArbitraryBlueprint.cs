using FsCheck;
using FsCheck.Fluent;
using Isomer.Schema;

namespace Isomer.Testing.Schemas;

/// <summary>Random blueprints and canonical types for property tests, each made from one seed.</summary>
public static class ArbitraryBlueprint
{
    /// <summary>Valid blueprints; a failing one is made smaller by leaving out tables and parts.</summary>
    public static Arbitrary<Blueprint> Of(BlueprintOptions options) =>
        Arb.From(Seeds.Select(seed => FromSeed(seed, options)), BlueprintShrinker.Shrink);

    /// <summary>Canonical types of every kind.</summary>
    public static Arbitrary<CanonicalType> Types() =>
        Arb.From(Seeds.Select(seed => new TypeMaker(new Random(seed), BlueprintOptions.Anything).Any()));

    /// <summary>The blueprint of one seed.</summary>
    public static Blueprint FromSeed(int seed, BlueprintOptions options) => new BlueprintMaker(new Random(seed), options).Make();

    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);
}
