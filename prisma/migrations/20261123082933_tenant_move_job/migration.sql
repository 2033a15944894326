-- AlterEnum
ALTER TYPE "TenantJobKind" ADD VALUE 'MOVE';
