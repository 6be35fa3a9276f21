using ClaimCompare.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClaimCompare.Web.Hosting;

/// <summary>Healthy while the store answers a query.</summary>
internal sealed class StoreHealth(ClaimCompareDbContext store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.ComputedBy.AsNoTracking().AnyAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The store does not answer.", problem);
        }
    }
}
