namespace Isomer.Build.Tests.Harness;

/// <summary>
/// Tests that use the packages; they are packed once, and the tests run one after another, as each is a build of its own.
/// </summary>
[CollectionDefinition(Name)]
public sealed class PackagesCollection : ICollectionFixture<Packages>
{
    public const string Name = "Packages";
}
