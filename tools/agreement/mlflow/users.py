"""What an administrator of MLflow's basic-auth app does: users, and what each of them may.

    python users.py URL ADMIN PASSWORD create USER PASSWORD
    python users.py URL ADMIN PASSWORD grant USER TYPE ID PERMISSION
    python users.py URL ADMIN PASSWORD revoke USER TYPE ID
"""

import os
import sys


def main(url: str, admin: str, password: str, act: str, *args: str) -> None:
    os.environ.update(MLFLOW_TRACKING_USERNAME=admin, MLFLOW_TRACKING_PASSWORD=password)
    from mlflow.server import get_app_client

    client = get_app_client("basic-auth", tracking_uri=url)
    acts = {
        "create": client.create_user,
        "grant": client.grant_user_permission,
        "revoke": client.revoke_user_permission,
    }
    acts[act](*args)


if __name__ == "__main__":
    main(*sys.argv[1:])
